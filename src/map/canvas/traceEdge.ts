import { buildCurve, subcurve, type Curve } from '../../geometry/curve';
import { END_GAP_PX, endMarkDistance, endRoom } from '../../geometry/lineEnds';
import type { Positions } from '../../geometry/types';
import { END_MARKS, type CanvasScene } from './canvasScene';
import { nodeOnCanvas, type Projection } from './projection';

/** Longer lines are cut at the canvas borders, so that no dashes are computed outside, CSS px. */
const LONG_PX = 3000;

/** The curve of an edge on the canvas, from middle to middle, CSS px. */
export function edgeCurve(
  scene: CanvasScene,
  positions: Positions,
  projection: Projection,
  slot: number,
): Curve {
  const a = nodeOnCanvas(projection, positions, scene.source[slot] ?? 0);
  const b = nodeOnCanvas(projection, positions, scene.target[slot] ?? 0);
  return buildCurve(a, b, projection.scale * (scene.bow[slot] ?? 0));
}

/**
 * The part of an edge between two glyphs of these radii, without the room for its end mark, and
 * where that mark is placed. Null if no part of the edge is between the glyphs.
 */
export function trimmedEdge(
  scene: CanvasScene,
  curve: Curve,
  slot: number,
  size: number,
  radii: { readonly source: number; readonly target: number },
) {
  const mark = END_MARKS[scene.endMark[slot] ?? 0] ?? 'none';
  const length = Math.hypot(curve.b.x - curve.a.x, curve.b.y - curve.a.y);
  const from = (radii.source + END_GAP_PX * size) / length;
  const to = 1 - (radii.target + (END_GAP_PX + endRoom(mark)) * size) / length;
  if (!(from < to)) return null;
  const end = 1 - (radii.target + endMarkDistance(mark) * size) / length;
  return { curve: subcurve(curve, from, to), end, mark };
}

/** Whether the box of a curve, grown by its stroke, is on the canvas. */
export function isOnCanvas({ a, b, c }: Curve, { width, height }: Projection): boolean {
  return (
    Math.max(a.x, b.x, c.x) > -4 &&
    Math.min(a.x, b.x, c.x) < width + 4 &&
    Math.max(a.y, b.y, c.y) > -4 &&
    Math.min(a.y, b.y, c.y) < height + 4
  );
}

export function traceCurve(context: CanvasRenderingContext2D, { a, b, c }: Curve): void {
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(c.x, c.y, b.x, b.y);
}

/**
 * The part of a long curve around the canvas. It begins at a whole number of periods of the dashes,
 * so that they do not shift while the map is moved.
 */
export function clipLong(curve: Curve, { width, height }: Projection, periodPx: number): Curve {
  const length = Math.hypot(curve.b.x - curve.a.x, curve.b.y - curve.a.y);
  if (length < LONG_PX) return curve;
  const { a, b } = curve;
  // Distance along the chord to the middle of the canvas, and how far its corners are from there.
  const reach = Math.hypot(width, height);
  const middle = ((width / 2 - a.x) * (b.x - a.x) + (height / 2 - a.y) * (b.y - a.y)) / length;
  const from = Math.max(0, Math.floor((middle - reach) / periodPx) * periodPx) / length;
  const to = Math.min(1, (middle + reach) / length);
  return from < to ? subcurve(curve, from, to) : curve;
}
