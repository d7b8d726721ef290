import { DRAWER_SETTLED_MS } from './drawer';

/** One action that waits for the drawer. */
export interface DrawerWait {
  /** Runs an action after the drawer's transition, when it is at rest, instead of the one before. */
  readonly start: (action: () => void) => void;
  readonly stop: () => void;
}

/**
 * @param whenRests Calls an action once the drawer stands still: a busy browser moves it later than
 *   its transition is long. Returns the undo.
 */
export function createDrawerWait(whenRests: (action: () => void) => () => void): DrawerWait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  const stop = () => {
    clearTimeout(timer);
    stopWaiting();
  };
  return {
    start: (action) => {
      stop();
      timer = setTimeout(() => (stopWaiting = whenRests(action)), DRAWER_SETTLED_MS);
    },
    stop,
  };
}
