import { STOPS, type Stop } from '../../state/drawer';
import { nearestStop } from './nearestStop';

/** A drag of the drawer. Times are those of the events, ms. */
export interface DrawerPull {
  /** Moves the drawer to the pointer: `y` in CSS px of the window. */
  move(y: number, time: number): void;
  /** Ends the drag; returns the stop to settle at. */
  end(time: number): Stop;
}

/** A pointer that has rested this long before release does not fling the drawer, ms. */
const HOLD_MS = 80;
const SAMPLE_MS = 16;

/**
 * Starts dragging the drawer at `y`. Its height follows the pointer 1:1 as an inline style, which
 * is removed at the end: nothing renders on the way. The heights of the stops come from the
 * stylesheet (`--peek`, `--half`, `--full`).
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
    // Between single events of a fast mouse, a speed would be noise.
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
