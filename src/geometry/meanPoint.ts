import type { Point } from './curve';

/** The mean of some points; (0, 0) if there are none. */
export function meanPoint(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
