import type { Point } from './curve';
import { distanceToSegment, lengthInBox } from './geometry';
import type { Box } from './labelBox';

export function distance(p: Point, q: Point): number {
  return Math.hypot(p.x - q.x, p.y - q.y);
}

export function centre({ x, y, w, h }: Box): Point {
  return { x: x + w / 2, y: y + h / 2 };
}

export function segments(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((b, i) => [points[i] ?? b, b] as const);
}

export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** Length of the part of a polyline inside a box. */
export function lengthUnder(points: readonly Point[], { x, y, w, h }: Box): number {
  let [sum, a] = [0, points[0]];
  for (const b of points) {
    if (a !== undefined) sum += lengthInBox(a.x, a.y, b.x, b.y, x, y, x + w, y + h);
    a = b;
  }
  return sum;
}

/** Distance from a point to a polyline. */
export function distanceTo(points: readonly Point[], p: Point): number {
  let [min, a] = [Infinity, points[0]];
  for (const b of points) {
    if (a !== undefined && a !== b)
      min = Math.min(min, distanceToSegment(p.x, p.y, a.x, a.y, b.x, b.y));
    a = b;
  }
  return min;
}

/** Points along a polyline about `step` px apart. */
export function resample(points: readonly Point[], step: number): readonly Point[] {
  return segments(points).flatMap(([p, q]) => {
    const count = Math.max(1, Math.ceil(distance(p, q) / step));
    return Array.from({ length: count + 1 }, (_, i) => ({
      x: p.x + ((q.x - p.x) * i) / count,
      y: p.y + ((q.y - p.y) * i) / count,
    }));
  });
}
