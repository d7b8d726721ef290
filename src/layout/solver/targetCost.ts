import type { LayoutState } from './layoutState';
import { NODE_FIELDS, num, X, Y } from './records';
import type { Target } from '../targetPositions';

/** Cost of being half a diagonal on the wrong side of the node's only principal. */
const INSIDE = 45;

/**
 * Cost of the distance from the target position, and from the half plane beyond the only principal.
 */
export function targetCost({ size, nodes }: LayoutState, slot: number, target: Target): number {
  const { beyond, weight } = target;
  const x = num(nodes, NODE_FIELDS * slot + X);
  const y = num(nodes, NODE_FIELDS * slot + Y);
  const unit = (size.width * size.width + size.height * size.height) / 4;
  const dx = x - target.x;
  const dy = y - target.y;
  const away = weight === 0 ? 0 : (weight * (dx * dx + dy * dy)) / unit;
  if (beyond === null) return away;
  const past = (x - beyond.x) * beyond.dx + (y - beyond.y) * beyond.dy;
  return past >= 0 ? away : away + (INSIDE * past * past) / unit;
}
