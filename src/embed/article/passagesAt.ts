import type { Passage } from './passage';

/**
 * A point between two lines belongs to the nearer one, up to this fraction of the line's height.
 */
const LEADING = 0.4;
const SIDE_PX = 2;

/**
 * The passages at a point of the viewport (CSS px); several only if places of the dataset overlap.
 * Uses the boxes of their lines rather than `caretPositionFromPoint`, which differs between engines
 * inside shadow roots, and which takes the empty end of a line for its last word.
 */
export function passagesAt(passages: readonly Passage[], x: number, y: number): readonly Passage[] {
  const near = passages
    .map((passage) => ({ passage, distance: distanceTo(passage.range, x, y) }))
    .filter(({ distance }) => distance < Infinity);
  const minDistance = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === minDistance).map(({ passage }) => passage);
}

/** How far above or below its nearest line the point lies; infinite if it is on none of them. */
function distanceTo(range: Range, x: number, y: number): number {
  const distances = [...range.getClientRects()]
    .filter(({ left, right }) => x >= left - SIDE_PX && x <= right + SIDE_PX)
    .map(({ top, bottom }) => ({
      off: Math.max(0, top - y, y - bottom),
      max: (bottom - top) * LEADING,
    }))
    .filter(({ off, max }) => off <= max);
  return Math.min(Infinity, ...distances.map(({ off }) => off));
}
