import { STOPS, type Stop } from '../../state/drawer';

/** How far ahead a released drawer is projected, as ms of its speed. */
const FLIGHT_MS = 200;

/**
 * The stop at which a drawer settles: the nearest to the height where it was released, projected
 * along its speed.
 * @param height px.
 * @param speed px per ms, upward.
 * @param heights Heights of the stops, px.
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
