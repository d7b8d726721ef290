import { STOPS, type Stop } from '../../state/drawer';
import { nearestStop } from './nearestStop';

/** A sheet in somebody's hand. Times are those of the events, ms. */
export interface DrawerPull {
  /** Brings the sheet to where the hand is: `y` in CSS px of the window. */
  move(y: number, time: number): void;
  /** Lets go; gives the stop to rest at. */
  end(time: number): Stop;
}

/** A hand that has stood still this long before letting go throws nothing, ms. */
const HOLD_MS = 80;
const SAMPLE_MS = 16;

/**
 * Takes a sheet in hand at `y`. Its height follows 1:1 as an inline size, which ends with the pull: no render on the way. Heights
 * of the stops are the style sheet's (`--peek`, `--half`, `--full`).
 */
export function createDrawerPull(drawer: HTMLElement, y: number, time: number): DrawerPull {
  const start = drawer.offsetHeight;
  drawer.dataset['pulled'] = '';
  const [peek, half, full] = STOPS.map((stop) => {
    drawer.style.blockSize = `var(--${stop})`;
    return drawer.offsetHeight;
  }) as [number, number, number];
  let height = start;
  let last = { height, time };
  let speed = 0;
  const move = (toY: number, now: number) => {
    height = Math.min(Math.max(start + y - toY, peek), full);
    drawer.style.blockSize = `${height}px`;
    // Between single events of a fast mouse a speed would be noise.
    if (now - last.time < SAMPLE_MS) return;
    speed = (height - last.height) / (now - last.time);
    last = { height, time: now };
  };
  move(y, time);
  return {
    move,
    end: (now) => {
      delete drawer.dataset['pulled'];
      drawer.style.blockSize = '';
      return nearestStop(height, now - last.time > HOLD_MS ? 0 : speed, { peek, half, full });
    },
  };
}
