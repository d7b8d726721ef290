import type { Bodies, FlatForce } from './bodies';

/** Pulls each body towards a coordinate of its own, as d3-force's forceX and forceY do. */
export function createPull(
  { count, x, y, vx, vy }: Bodies,
  to: { readonly x: Float64Array; readonly y: Float64Array; readonly strength: Float64Array },
): FlatForce {
  return (alpha) => {
    for (let i = 0; i < count; i += 1) {
      const share = (to.strength[i] as number) * alpha;
      (vx[i] as number) += ((to.x[i] as number) - (x[i] as number)) * share;
      (vy[i] as number) += ((to.y[i] as number) - (y[i] as number)) * share;
    }
  };
}

/** Moves all bodies so that their mean is at (0, 0), as d3-force's forceCenter does. */
export function createCentre({ count, x, y }: Bodies): FlatForce {
  return () => {
    let sumX = 0;
    let sumY = 0;
    for (let i = 0; i < count; i += 1) {
      sumX += x[i] as number;
      sumY += y[i] as number;
    }
    for (let i = 0; i < count; i += 1) {
      (x[i] as number) -= sumX / count;
      (y[i] as number) -= sumY / count;
    }
  };
}
