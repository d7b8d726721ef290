/**
 * A quadratic Bézier from `a` to `b` with control point `c`, in layout units; `c` is the middle of
 * the chord if the edge is straight.
 */
export interface Curve {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Enough segments to approximate a bowed edge to a quarter of a pixel at the bows used here. */
export const BOW_SEGMENTS = 8;

/**
 * The curve from `a` to `b` whose middle is `bow` px to the left of the chord, seen in the
 * direction from a to b with y pointing down.
 */
export function buildCurve(a: Point, b: Point, bow: number): Curve {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const k = (2 * bow) / length;
  const c = { x: (a.x + b.x) / 2 + k * (b.y - a.y), y: (a.y + b.y) / 2 - k * (b.x - a.x) };
  return { a, b, c };
}

export function pointAt({ a, b, c }: Curve, t: number): Point {
  const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: u * a.x + v * c.x + w * b.x, y: u * a.y + v * c.y + w * b.y };
}

/** Unit tangent of the curve at t, towards `b`. */
export function tangentAt({ a, b, c }: Curve, t: number): Point {
  const x = (1 - t) * (c.x - a.x) + t * (b.x - c.x);
  const y = (1 - t) * (c.y - a.y) + t * (b.y - c.y);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** `segments + 1` points along the curve, both ends included. */
export function polyline(curve: Curve, segments: number): readonly Point[] {
  return Array.from({ length: segments + 1 }, (_, i) => pointAt(curve, i / segments));
}

/** The part of the curve between two parameters, as a curve of its own. */
export function subcurve(curve: Curve, from: number, to: number): Curve {
  const { a, c, b } = curve;
  const mix = (p: Point, q: Point, t: number): Point => ({
    x: p.x + t * (q.x - p.x),
    y: p.y + t * (q.y - p.y),
  });
  return {
    a: pointAt(curve, from),
    c: mix(mix(a, c, from), mix(c, b, from), to),
    b: pointAt(curve, to),
  };
}

/** Bisections until a parameter is exact to a hundredth of a pixel on any edge of a map. */
const BISECTIONS = 18;

/**
 * Where the curve leaves a circle of radius `r` around its end, as t: around `a` for 'start',
 * around `b` for 'end'. 0.5 if that whole half is inside the circle.
 */
export function trimAt(curve: Curve, end: 'start' | 'end', r: number): number {
  return leaveAt(curve, end === 'start' ? 0 : 1, 0.5, r);
}

/**
 * The two parameters `halfGap` px to either side of the point at t: a gap for a mark that sits on
 * the line.
 */
export function gapAround(curve: Curve, t: number, halfGap: number): readonly [number, number] {
  return [leaveAt(curve, t, 0, halfGap), leaveAt(curve, t, 1, halfGap)];
}

/**
 * First t between `from` and `to` that is `r` px away from the point at `from`; `to` if none is.
 */
function leaveAt(curve: Curve, from: number, to: number, r: number): number {
  const centre = pointAt(curve, from);
  const distance = (t: number) => {
    const { x, y } = pointAt(curve, t);
    return Math.hypot(x - centre.x, y - centre.y);
  };
  if (distance(to) <= r) return to;
  let [inside, outside] = [from, to];
  for (let i = 0; i < BISECTIONS; i += 1) {
    const middle = (inside + outside) / 2;
    if (distance(middle) < r) inside = middle;
    else outside = middle;
  }
  return outside;
}
