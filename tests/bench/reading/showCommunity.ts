import type { Page } from 'playwright';
import { turnOnZoom } from '../memory/useMap';

/** The nodes of one community of the synthetic graph: slots 40 to 79. */
const FIRST = 40;
const COUNT = 40;
/** How much of the drawing's height the community fills in the end. */
const SHARE = 0.75;
const MAX_TURNS = 60;

/** Zooms with the wheel at the middle of a community until it fills the drawing. */
export async function showCommunity(page: Page): Promise<void> {
  const area = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('canvas')].map((one) =>
      one.getBoundingClientRect(),
    );
    const largest = shown.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    return {
      height: largest?.height ?? 0,
      x: largest?.x ?? 0,
      y: largest?.y ?? 0,
      width: largest?.width ?? 0,
    };
  });
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  await turnOnZoom(page);
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const { x, y, span } = await communityBox(page);
    if (span > SHARE * area.height) break;
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -60);
    await page.waitForTimeout(150);
  }
  const { x, y } = await communityBox(page);
  await drag(page, { x: area.x + 40, y: area.y + area.height - 40 }, middle.x - x, middle.y - y);
}

/** The middle and the larger span of the inner 80% of the nodes. */
async function communityBox(page: Page): Promise<{ x: number; y: number; span: number }> {
  return page.evaluate(
    ({ first, count }) => {
      interface Hooks {
        screenOf(i: number): readonly [number, number];
      }
      const hooks = (Reflect.get(window, '__edgewiseBench') ??
        Reflect.get(window, '__bench')) as Hooks;
      const points = Array.from({ length: count }, (_, i) => hooks.screenOf(first + i));
      const rangeOf = (axis: 0 | 1) => {
        const sorted = points.map((point) => point[axis]).sort((a, b) => a - b);
        return [
          sorted[Math.floor(count * 0.1)] ?? 0,
          sorted[Math.ceil(count * 0.9) - 1] ?? 0,
        ] as const;
      };
      const [[left, right], [top, bottom]] = [rangeOf(0), rangeOf(1)];
      const span = Math.max(bottom - top, right - left);
      return { x: (left + right) / 2, y: (top + bottom) / 2, span };
    },
    { first: FIRST, count: COUNT },
  );
}

/** Drags the empty ground. */
async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  dx: number,
  dy: number,
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps: 6 });
  await page.mouse.up();
}
