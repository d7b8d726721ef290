import type { Bodies, FlatForce } from './bodies';
import { jiggle } from './jiggle';

export interface LinkOptions {
  /** Indexes of the bodies at both ends of each link. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly distance: Float64Array;
  /** Number of links at each body; by default of these links. */
  readonly degree?: Int32Array;
  readonly random: () => number;
}

/**
 * Links as in d3-force's forceLink: each moves its ends until they are its distance apart, and the
 * end with fewer links moves more. A link from a body to itself has no length and only jiggles it.
 */
export function createLinks(
  { count, x, y, vx, vy }: Bodies,
  { sources, targets, distance, degree = countLinks(count, sources, targets), random }: LinkOptions,
): FlatForce {
  const links = sources.length;
  /** As in d3-force: 1 / the number of links at the end that has fewer. */
  const strengths = new Float64Array(links);
  /** Share of the movement that the target makes. */
  const bias = new Float64Array(links);
  for (let i = 0; i < links; i += 1) {
    const a = degree[sources[i] as number] as number;
    const b = degree[targets[i] as number] as number;
    bias[i] = a / (a + b);
    strengths[i] = 1 / Math.min(a, b);
  }
  return (alpha) => {
    for (let i = 0; i < links; i += 1) {
      const a = sources[i] as number;
      const b = targets[i] as number;
      let dx = (x[b] as number) + (vx[b] as number) - (x[a] as number) - (vx[a] as number);
      let dy = (y[b] as number) + (vy[b] as number) - (y[a] as number) - (vy[a] as number);
      if (dx === 0) dx = jiggle(random);
      if (dy === 0) dy = jiggle(random);
      const length = Math.sqrt(dx * dx + dy * dy);
      const share =
        ((length - (distance[i] as number)) / length) * alpha * (strengths[i] as number);
      dx *= share;
      dy *= share;
      const toTarget = bias[i] as number;
      (vx[b] as number) -= dx * toTarget;
      (vy[b] as number) -= dy * toTarget;
      (vx[a] as number) += dx * (1 - toTarget);
      (vy[a] as number) += dy * (1 - toTarget);
    }
  };
}

function countLinks(count: number, sources: Int32Array, targets: Int32Array): Int32Array {
  const degree = new Int32Array(count);
  for (const ends of [sources, targets]) for (const body of ends) (degree[body] as number)++;
  return degree;
}
