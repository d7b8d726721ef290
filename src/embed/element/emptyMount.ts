import type { Mounted } from './mounted';

/** For an element that was removed while its map was loading. */
export const EMPTY_MOUNT: Mounted = {
  error: null,
  drawn: Promise.resolve(),
  complete: Promise.resolve(),
  select: () => Promise.resolve(),
  show: () => Promise.resolve(),
  update: () => undefined,
  toSVG: () => Promise.resolve(''),
};
