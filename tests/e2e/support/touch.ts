import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './mouse';

const STEPS = 10;
const STEP_MS = 16;

/** Fingers on the glass of a Chromium page, as the system tells of them: the browser's own scrolling and pinching answer too. */
export interface Fingers {
  /** Each finger from its first spot to its second, all at once; `holdMs` they stand still before they are lifted. */
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
