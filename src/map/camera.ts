import type { Point } from '../geometry/curve';

/** An area of the picture that is not covered, in the units of the SVG's own viewBox. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As of d3-zoom: a place p of the frame is seen at k * p + (x, y). */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Free room around what is framed: little beside it, where marks stand at a phone's edges anyway, more above the sheet. */
const SIDE_MARGIN = 14;
const MARGIN = 32;
/** Names are still told apart, if not read, at this scale. */
const LEAST_SCALE = 0.45;

/**
 * The view nearest to `view` in which all `points` (frame units) are seen inside `region`: the same view where they are already,
 * moved as little as possible where they fit, and only else at a smaller scale.
 */
export function frameOn(points: readonly Point[], region: Region, view: View): View {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const room = (from: number, to: number, margin: number) => Math.max(1, to - from - 2 * margin);
  const fit = (values: number[], size: number) => size / Math.max(1, spread(values));
  const wanted = Math.min(
    view.k,
    fit(xs, room(region.left, region.right, SIDE_MARGIN)),
    fit(ys, room(region.top, region.bottom, MARGIN)),
  );
  const k = Math.max(Math.min(LEAST_SCALE, view.k), wanted);
  return k === view.k
    ? panOn(points, region, view)
    : { k, ...offsetsOf(points, region, k, { x: null, y: null }) };
}

/** The same at the scale of `view`, whatever that leaves out: what does not fit has its middle in the middle. */
export function panOn(points: readonly Point[], region: Region, view: View): View {
  return { k: view.k, ...offsetsOf(points, region, view.k, view) };
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
    x: place(xs, k, now.x, region.left + SIDE_MARGIN, region.right - SIDE_MARGIN),
    y: place(ys, k, now.y, region.top + MARGIN, region.bottom - MARGIN),
  };
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** The offset that brings scaled values between two bounds: `now` or next to it, in the middle where the scale has changed. */
function place(values: readonly number[], k: number, now: number | null, from: number, to: number) {
  const least = from - k * Math.min(...values);
  const most = to - k * Math.max(...values);
  if (now === null || least > most) return (least + most) / 2;
  return Math.min(Math.max(now, least), most);
}
