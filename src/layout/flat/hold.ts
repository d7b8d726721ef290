import type { Bodies, FlatForce } from './bodies';

/** Keeps some bodies where they are, as `fx` and `fy` do in d3-force. Must be the last force. */
export function createHold({ vx, vy }: Bodies, isHeld: (body: number) => boolean): FlatForce {
  const held = [...vx.keys()].filter(isHeld);
  return () => {
    for (const body of held) vx[body] = vy[body] = 0;
  };
}
