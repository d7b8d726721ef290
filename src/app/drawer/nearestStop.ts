import { STOPS, type Stop } from '../../state/drawer';

/** How far ahead a sheet that is let go flies on, ms of its speed. */
const FLIGHT_MS = 200;

/**
 * The stop at which a sheet comes to rest: the nearest to where it was let go and was going to.
 * @param height px.
 * @param speed px a ms, upward.
 * @param heights Of the stops, px.
 */
export function nearestStop(
  height: number,
  speed: number,
  heights: Readonly<Record<Stop, number>>,
): Stop {
  const goal = height + speed * FLIGHT_MS;
  const distance = (stop: Stop) => Math.abs(heights[stop] - goal);
  return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
