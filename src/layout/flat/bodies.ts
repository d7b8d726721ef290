/** The nodes of a simulation as typed arrays: a tick allocates nothing and follows no pointers. */
export interface Bodies {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
}

/** Changes velocities. As in d3-force, collision and links use the positions of the next tick. */
export type FlatForce = (alpha: number) => void;

/** The golden angle, between two successive seeds of a sunflower. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const FIRST_RADIUS = 10;

/** Creates bodies at rest, in the spiral in which d3-force places nodes without positions. */
export function createBodies(count: number): Bodies {
  const bodies = {
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    const radius = FIRST_RADIUS * Math.sqrt(0.5 + i);
    bodies.x[i] = radius * Math.cos(i * GOLDEN_ANGLE);
    bodies.y[i] = radius * Math.sin(i * GOLDEN_ANGLE);
  }
  return bodies;
}
