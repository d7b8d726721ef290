import type { Box } from './labelBox';
import type { Point } from './curve';

/**
 * Plain numbers in, plain numbers out: the solver calls these millions of times, and allocating
 * points would cost more than the arithmetic.
 */

/**
 * Where segment a–b crosses segment c–d, as t along a–b; -1 if they do not cross or are parallel.
 */
export function meetAt(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const rx = bx - ax,
    ry = by - ay,
    sx = dx - cx,
    sy = dy - cy;
  const det = rx * sy - ry * sx;
  if (det > -1e-9 && det < 1e-9) return -1;
  const qx = cx - ax,
    qy = cy - ay;
  const t = (qx * sy - qy * sx) / det;
  if (t < 0 || t > 1) return -1;
  const u = (qx * ry - qy * rx) / det;
  return u < 0 || u > 1 ? -1 : t;
}

/** Acute angle between two directions, degrees. */
export function acuteAngle(rx: number, ry: number, sx: number, sy: number): number {
  const sine = Math.abs(rx * sy - ry * sx);
  const cosine = Math.abs(rx * sx + ry * sy);
  return (Math.atan2(sine, cosine) * 180) / Math.PI;
}

/** Distance from the point p to segment a–b. */
export function distanceToSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const vx = bx - ax,
    vy = by - ay;
  const l2 = vx * vx + vy * vy;
  let t = l2 === 0 ? 0 : ((px - ax) * vx + (py - ay) * vy) / l2;
  if (t < 0) t = 0;
  else if (t > 1) t = 1;
  const ex = px - ax - t * vx,
    ey = py - ay - t * vy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Length of the part of segment a–b inside the box x0..x1, y0..y1 (Liang and Barsky 1984). */
export function lengthInBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): number {
  const dx = bx - ax,
    dy = by - ay;
  let t0 = 0,
    t1 = 1;
  if (dx === 0) {
    if (ax < x0 || ax > x1) return 0;
  } else {
    const enter = (dx > 0 ? x0 - ax : x1 - ax) / dx;
    const leave = (dx > 0 ? x1 - ax : x0 - ax) / dx;
    if (enter > t0) t0 = enter;
    if (leave < t1) t1 = leave;
  }
  if (dy === 0) {
    if (ay < y0 || ay > y1) return 0;
  } else {
    const enter = (dy > 0 ? y0 - ay : y1 - ay) / dy;
    const leave = (dy > 0 ? y1 - ay : y0 - ay) / dy;
    if (enter > t0) t0 = enter;
    if (leave < t1) t1 = leave;
  }
  return t1 > t0 ? (t1 - t0) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** Distance between two boxes; negative by the depth of their overlap. */
export function boxGap(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.w, b.x - a.x - a.w);
  const dy = Math.max(a.y - b.y - b.h, b.y - a.y - a.h);
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
}

/** Distance from a point to a box; 0 inside. */
export function boxToPoint(box: Box, p: Point): number {
  const dx = Math.max(box.x - p.x, 0, p.x - box.x - box.w);
  const dy = Math.max(box.y - p.y, 0, p.y - box.y - box.h);
  return Math.hypot(dx, dy);
}

/** A box that is relative to a point. */
export function boxAt({ x, y }: Point, box: Box): Box {
  return { ...box, x: x + box.x, y: y + box.y };
}

/** The box around a circle. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius };
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

/**
 * Area of the convex hull of points. Not d3-polygon: only the solver's metrics use it, whose
 * results are reproduced bit for bit, and `geometry/` imports no library.
 */
export function hullArea(points: readonly Point[]): number {
  const sorted = [...points].sort((p, q) => p.x - q.x || p.y - q.y);
  const ring = [...chain(sorted), ...chain(sorted.reverse())];
  let twice = 0;
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    twice += p.x * q.y - p.y * q.x;
  });
  return Math.abs(twice) / 2;
}

/**
 * One side of the hull (Andrew's monotone chain), without its last point, which begins the other
 * side.
 */
function chain(points: readonly Point[]): Point[] {
  const side: Point[] = [];
  for (const p of points) {
    while (side.length > 1 && !turnsLeft(side.at(-2) ?? p, side.at(-1) ?? p, p)) side.pop();
    side.push(p);
  }
  return side.slice(0, -1);
}

function turnsLeft(p: Point, q: Point, r: Point): boolean {
  return (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x) > 0;
}
