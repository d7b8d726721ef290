import { expect, type Locator, type Page } from '@playwright/test';
import { holdRequests } from './holdRequests';

/** Positions of the marks in the visible drawing: `[x, y]` in CSS px of the page, by node id. */
export type Positions = Readonly<Record<string, readonly [number, number]>>;

/** Half a pixel is not visible. */
const SAME_POSITION_PX = 0.5;

/** Opens the page at a hash (`#edge=…`) and waits for the map. */
export async function openMap(page: Page, hash = ''): Promise<Locator> {
  await page.goto(`./${hash}`);
  const map = page.locator('[data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  // Fonts change the height of the header, and with it the position of the map.
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return map;
}

/**
 * Like `openMap`, and moves the pointer onto the map, which loads the code for drag and camera
 * (d3-zoom keeps its state as `__zoom`).
 */
export async function openMovingMap(page: Page, hash = ''): Promise<Locator> {
  const map = await openMap(page, hash);
  const { x = 0, y = 0 } = (await map.locator('.ew-map').boundingBox()) ?? {};
  await page.mouse.move(x + 2, y + 2);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
  return map;
}

export function panel(page: Page): Locator {
  return page.locator('[data-panel]');
}

/**
 * With key presses: the input event of Playwright's `fill` does not reach React's queue in a
 * Firefox driven from outside.
 */
export async function typeIntoSearch(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type(text);
}

export function edgeMark(page: Page, id: string): Locator {
  return page.locator(`[data-edgewise] [data-edge="${id}"]`);
}

export function nodeMark(page: Page, id: string): Locator {
  return page.locator(`[data-edgewise] [data-node="${id}"]`);
}

export async function expectSelection(page: Page, selection: string): Promise<void> {
  await expect(panel(page)).toHaveAttribute('data-selection', selection);
}

/** Asks the page itself: Firefox reports no Back and Forward within a page to Playwright. */
export async function expectHash(page: Page, hash: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
}

/** Positions of the nodes in the displayed drawing (of the static ones, CSS shows one). */
export function readPositions(page: Page): Promise<Positions> {
  return page.evaluate(() => {
    const drawing = [...document.querySelectorAll<SVGSVGElement>('.ew-map')].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const marks = drawing?.querySelectorAll<SVGGElement>('[data-node]') ?? [];
    return Object.fromEntries(
      [...marks].map((mark) => {
        const { e = NaN, f = NaN } = mark.getScreenCTM() ?? {};
        return [mark.dataset['node'] ?? '', [e + scrollX, f + scrollY] as const];
      }),
    );
  });
}

/** The nodes that have moved, with their distance in px. */
export function movedNodes(before: Positions, after: Positions): Readonly<Record<string, number>> {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  const distances = [...ids].map((id): [string, number] => {
    const [[x0, y0], [x1, y1]] = [before[id] ?? [NaN, NaN], after[id] ?? [NaN, NaN]];
    return [id, Math.hypot(x1 - x0, y1 - y0)];
  });
  return Object.fromEntries(distances.filter(([, distance]) => !(distance < SAME_POSITION_PX)));
}

/**
 * Opens the page with a drawing that does not respond until `release` is called; `box` is that of
 * Russia's mark.
 */
export async function openBeforeStage(page: Page, hash = '') {
  const release = await holdRequests(page, /assets\/createStage-/);
  await page.goto(`./${hash}`);
  // Only one drawing is left once React has made it; it has no listeners yet.
  await expect(page.locator('.ew-map')).toHaveCount(1);
  const box = (await nodeMark(page, 'russia').locator('circle').first().boundingBox())!;
  return { box, release };
}

/** As `openMap`, but also waits for the drawer's drag code, which loads after that of the map. */
export async function openMapWithDrawer(page: Page, hash = ''): Promise<void> {
  await openMap(page, hash);
  await page.waitForLoadState('networkidle');
}
