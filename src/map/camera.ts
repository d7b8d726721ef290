import type { Point } from '../geometry/curve';

/** An uncovered area of the drawing, in units of the SVG's own viewBox. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As in d3-zoom: a point p of the drawing is displayed at k * p + (x, y). */
export interface CameraTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Margin around what the camera shows, labels included: small at the sides, where marks are near a
 * phone's edges anyway, larger above the drawer.
 */
const SIDE_MARGIN = 4;
const MARGIN = 16;
/** At this scale labels can still be distinguished, if not read. */
const MIN_SCALE = 0.45;

/**
 * The camera closest to `view` that shows all `points` (layout units) inside `region`: unchanged if
 * it does already, moved as little as possible if they fit, and at a smaller scale only otherwise;
 * where even `MIN_SCALE` does not show them all, their middle.
 */
export function fitPoints(
  points: readonly Point[],
  region: Region,
  transform: CameraTransform,
): CameraTransform {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const room = (from: number, to: number, margin: number) => Math.max(1, to - from - 2 * margin);
  const fit = (values: number[], size: number) => size / Math.max(1, spread(values));
  const wanted = Math.min(
    transform.k,
    fit(xs, room(region.left, region.right, SIDE_MARGIN)),
    fit(ys, room(region.top, region.bottom, MARGIN)),
  );
  const k = Math.max(Math.min(MIN_SCALE, transform.k), wanted);
  return k === transform.k
    ? panToPoints(points, region, transform)
    : { k, ...offsetsOf(points, region, k, { x: null, y: null }) };
}

/** The same at the scale of `view`: what does not fit is centred and overflows. */
export function panToPoints(
  points: readonly Point[],
  region: Region,
  transform: CameraTransform,
): CameraTransform {
  return { k: transform.k, ...offsetsOf(points, region, transform.k, transform) };
}

function offsetsOf(
  points: readonly Point[],
  region: Region,
  k: number,
  now: { readonly x: number | null; readonly y: number | null },
): Point {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    x: clampOffset(xs, k, now.x, region.left + SIDE_MARGIN, region.right - SIDE_MARGIN),
    y: clampOffset(ys, k, now.y, region.top + MARGIN, region.bottom - MARGIN),
  };
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/**
 * The offset that puts scaled values between two bounds: `now` or the nearest to it, the middle if
 * the scale has changed.
 */
function clampOffset(
  values: readonly number[],
  k: number,
  now: number | null,
  from: number,
  to: number,
) {
  const min = from - k * Math.min(...values);
  const max = to - k * Math.max(...values);
  if (now === null || min > max) return (min + max) / 2;
  return Math.min(Math.max(now, min), max);
}
