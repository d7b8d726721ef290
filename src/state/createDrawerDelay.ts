import { DRAWER_SETTLED_MS } from './drawer';

/** Delays what depends on which part of a map the drawer covers. */
export interface DrawerDelay {
  /** Calls `action` once the drawer rests, instead of what still waits. */
  readonly schedule: (action: () => void) => void;
  readonly stop: () => void;
}

/** Calls back once the drawer stands still; returns the undo. */
type WhenRests = (action: () => void) => () => void;

/**
 * First gives the drawer the time that it usually takes, so that a burst of changes causes one
 * action, and then asks whether it rests: a busy browser moves it late.
 */
export function createDrawerDelay(whenRests: WhenRests): DrawerDelay {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  const stop = () => {
    clearTimeout(timer);
    stopWaiting();
  };
  return {
    schedule: (action) => {
      stop();
      timer = setTimeout(() => (stopWaiting = whenRests(action)), DRAWER_SETTLED_MS);
    },
    stop,
  };
}
