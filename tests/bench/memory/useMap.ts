import type { Page } from 'playwright';

const GESTURES = 20;
const CLICK_PAUSE_MS = 20;
/** Points at the border belong to controls. */
const MARGIN_PX = 60;

type Point = readonly [x: number, y: number];

/**
 * Uses a map as a reader would: clicks nodes one after another, pans and zooms in and out, and
 * deselects in the end.
 */
export async function useMap(page: Page, clicks: number): Promise<void> {
  await turnOnZoom(page);
  const points = await nodesInView(page);
  for (let i = 0; i < clicks; i += 1) {
    const [x, y] = points[(i * 37) % points.length] ?? [0, 0];
    await page.mouse.click(x, y);
    await page.waitForTimeout(CLICK_PAUSE_MS);
  }
  for (let i = 0; i < GESTURES; i += 1)
    if (i % 2 === 0) await pan(page, i % 4 === 0 ? 80 : -80);
    else await zoom(page, i % 4 === 1 ? -300 : 300);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** In our map the wheel scrolls the page until the reader has turned on zooming. */
export async function turnOnZoom(page: Page): Promise<void> {
  const control = page.locator('.ew-controls [role="switch"][aria-checked="false"]');
  if ((await control.count()) > 0) await control.click();
}

/** Positions in the window of up to 500 nodes of the drawing. */
async function nodesInView(page: Page): Promise<readonly Point[]> {
  return page.evaluate(
    ({ margin }) => {
      interface Hooks {
        ids: readonly string[];
        screenOf(i: number): Point;
      }
      const hooks = (Reflect.get(window, '__edgewiseBench') ??
        Reflect.get(window, '__bench')) as Hooks;
      const step = Math.max(1, Math.floor(hooks.ids.length / 500));
      return hooks.ids
        .flatMap((_, i) => (i % step === 0 ? [hooks.screenOf(i)] : []))
        .filter(
          ([x, y]) =>
            x > margin && x < innerWidth - 400 && y > 2 * margin && y < innerHeight - 2 * margin,
        );
    },
    { margin: MARGIN_PX },
  );
}

async function pan(page: Page, byPx: number): Promise<void> {
  await page.mouse.move(400, 650);
  await page.mouse.down();
  await page.mouse.move(400 + byPx, 650 - byPx / 2, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(100);
}

async function zoom(page: Page, deltaY: number): Promise<void> {
  await page.mouse.move(450, 450);
  for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, deltaY / 4);
  await page.waitForTimeout(200);
}
