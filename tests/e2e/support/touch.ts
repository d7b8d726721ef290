import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './mouse';

const STEPS = 10;
const STEP_MS = 16;

/**
 * Touch input for a Chromium page at system level, so that the browser's own scrolling and pinching
 * respond too.
 */
export interface Fingers {
  /**
   * Moves each finger from its first point to its second, all at once; they hold still for `holdMs`
   * before they are lifted.
   */
  drag(paths: readonly (readonly [Point, Point])[], holdMs?: number): Promise<void>;
  down(points: readonly Point[]): Promise<void>;
  move(points: readonly Point[]): Promise<void>;
  up(): Promise<void>;
}

export async function createFingers(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const down = async (points: readonly Point[]) => {
    await send('touchStart', points);
  };
  const move = async (points: readonly Point[]) => {
    await send('touchMove', points);
    await page.waitForTimeout(STEP_MS);
  };
  const up = async () => {
    await send('touchEnd', []);
  };
  return {
    down,
    move,
    up,
    drag: async (paths, holdMs = 0) => {
      await down(paths.map(([from]) => from));
      for (let step = 1; step <= STEPS; step += 1)
        await move(paths.map(([from, to]) => between(from, to, step / STEPS)));
      await page.waitForTimeout(holdMs);
      await up();
    },
  };
}

function between(from: Point, to: Point, t: number): Point {
  return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
}
