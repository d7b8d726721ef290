/**
 * How far the drawer of a narrow map is pulled up, from the lowest: its header alone, half, all the
 * way.
 */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Raises the stop to at least half, the lowest stop at which the content is readable. */
export function atLeastHalf(stop: Stop): Stop {
  return stop === 'peek' ? 'half' : stop;
}

/**
 * By then the drawer has finished its transition after a change of the stop: `--sheet-motion` in
 * tokens.css, 240 ms, and one animation frame.
 */
export const DRAWER_SETTLED_MS = 260;
