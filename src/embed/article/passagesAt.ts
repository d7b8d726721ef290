import type { Passage } from './passage';

/** A point in the leading between two lines still belongs to the nearer one: this part of the line's height. */
const LEADING = 0.4;
const SIDE_PX = 2;

/**
 * The passages at a point of the viewport (CSS px); several only where places of the dataset overlap. By the boxes of their
 * lines and not by `caretPositionFromPoint`, which differs between engines inside shadow roots, and which takes the empty end
 * of a line for its last word.
 */
export function passagesAt(passages: readonly Passage[], x: number, y: number): readonly Passage[] {
  const near = passages
    .map((passage) => ({ passage, distance: distanceTo(passage.range, x, y) }))
    .filter(({ distance }) => distance < Infinity);
  const minDistance = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === minDistance).map(({ passage }) => passage);
}

/** How far above or below the nearest line of it the point lies; infinite where it means none of them. */
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
