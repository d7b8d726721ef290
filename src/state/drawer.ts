/** How far the sheet of a narrow map is drawn up, from the least: its head alone, half, all the way. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** The least stop at which something can be read. */
export function atLeastHalf(stop: Stop): Stop {
  return stop === 'peek' ? 'half' : stop;
}
