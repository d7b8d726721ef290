import type { Mounted } from './mounted';

/** An element that left the page while its map was on its way. */
export const EMPTY_MOUNT: Mounted = {
  error: null,
  drawn: Promise.resolve(),
  select: () => Promise.resolve(),
  show: () => Promise.resolve(),
  update: () => undefined,
  toSVG: () => Promise.resolve(''),
};
