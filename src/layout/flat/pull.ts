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
