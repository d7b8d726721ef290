import type { Point } from './curve';
import type { Positions } from './types';

/** The position of the node in a slot, as a point. */
export function positionAt(positions: Positions, slot: number): Point {
  return { x: positions[2 * slot] ?? 0, y: positions[2 * slot + 1] ?? 0 };
}
