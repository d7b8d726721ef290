import type { Locator, Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { syntheticMap } from '../support/syntheticMap';
import { openPage, readyMap } from './support/hostPage';
import { expect, test } from './support/test';

/** The goal is 200 ms on an idle machine; test machines share their cores. */
const LONGEST_TASK_MS = 1000;

/** Opens a host page with the element and a dataset without positions, and records long tasks. */
async function openLarge(page: Page, nodes: number, attributes = ''): Promise<Locator> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'tasks', tasks);
    const watch = (list: PerformanceObserverEntryList) =>
      list.getEntries().forEach(({ duration }) => tasks.push(duration));
    new PerformanceObserver(watch).observe({ type: 'longtask', buffered: true });
  });
  const body = JSON.stringify(syntheticMap({ nodes }));
  await page.route('**/large.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await openPage(page, {
    body: `<edgewise-map src="./large.json" view="map" style="block-size:700px" ${attributes}></edgewise-map>`,
    path: 'host.html?bench',
  });
  return page.locator('edgewise-map [data-edgewise]');
}

const longestTask = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[])));

/** The position of a node in the window. */
const screenOf = (page: Page, slot: number) =>
  page.evaluate((i) => window.__edgewiseBench!.screenOf(i), slot);

for (const nodes of [300, 2000])
  test(`a map of ${nodes} nodes without positions opens without freezing the page, and responds`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const root = await openLarge(page, nodes);
    // 300 may be laid out before the list has loaded.
    if (nodes > 300)
      await expect(root.locator('[data-list-edge]').first()).toBeVisible({ timeout: 60_000 });
    await readyMap(page);
    await expect(root).toHaveAttribute('data-renderer', 'canvas');
    await expect(root.locator('[data-list-edge]')).toHaveCount(0);
    expect(await longestTask(page)).toBeLessThan(LONGEST_TASK_MS);

    const [x, y] = await screenOf(page, 0);
    await page.mouse.click(x, y);
    await expect(root.locator('[data-panel]')).toHaveAttribute('data-selection', 'node:n0');

    const svg = await page.locator('edgewise-map').evaluate((host: MapElement) => host.toSVG());
    expect(svg.includes('Too large to draw in full')).toBe(nodes > 300);
    expect(svg.length).toBeLessThan(1_500_000);
  });

test('a layout can be stopped; the list stays, and the map is laid out when it is opened', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let workers = 0;
  page.on('worker', () => (workers += 1));
  const root = await openLarge(page, 2000);
  const stop = root.getByRole('button', { name: 'Stop, and keep the list' });
  await expect(stop).toBeVisible();
  await expect.poll(() => page.workers()).toHaveLength(1);
  const before = workers;
  await stop.click();
  await expect(root).toHaveAttribute('data-view', 'list');
  await readyMap(page);
  expect(workers).toBe(before);
  await expect.poll(() => page.workers()).toEqual([]);
  await root.getByRole('radio', { name: 'Map' }).check({ force: true });
  await expect(root.locator('canvas.ew-canvas')).toBeVisible({ timeout: 60_000 });
});

test('the keyboard walks a large map and opens the page of a name', async ({ page }) => {
  await openLarge(page, 300);
  const root = await readyMap(page);
  const map = root.getByRole('application');
  await map.focus();
  await expect(map).toHaveAttribute('aria-activedescendant', /node/);
  const first = await root.locator('.ew-map [role="button"]').getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await expect(root.locator('.ew-map [role="button"]')).not.toHaveAttribute('aria-label', first!);
  await page.keyboard.press('Enter');
  await expect(root.locator('[data-panel]')).toHaveAttribute('data-selection', /^node:/);
});

test('a node of a large map is dragged, and goes back', async ({ page }) => {
  await openLarge(page, 300);
  const root = await readyMap(page);
  const [x, y] = await screenOf(page, 0);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 4 });
  await page.mouse.up();
  const [movedX, movedY] = await screenOf(page, 0);
  expect(Math.hypot(movedX - x - 40, movedY - y - 30)).toBeLessThan(3);
  await root.getByRole('button', { name: 'Reset positions' }).click();
  await expect.poll(async () => Math.round((await screenOf(page, 0))[0] - x)).toBe(0);
});

test('a filter and a selection are painted on the canvas', async ({ page }) => {
  await openLarge(page, 300);
  const root = await readyMap(page);
  const canvas = root.locator('canvas.ew-canvas');
  const idle = await canvas.screenshot();
  await root.locator('[data-filter="dispute"]').click();
  const filtered = await canvas.screenshot();
  expect(filtered.equals(idle)).toBe(false);
  await page.locator('edgewise-map').evaluate((host) => host.setAttribute('select', 'node:n0'));
  await expect(root.locator('[data-panel]')).toHaveAttribute('data-selection', 'node:n0');
  await expect.poll(async () => (await canvas.screenshot()).equals(filtered)).toBe(false);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('what is selected is moved out from under the drawer, and back when it goes', async ({
    page,
  }) => {
    await openLarge(page, 300);
    const root = await readyMap(page);
    const lowest = await page.evaluate(() => {
      const bench = window.__edgewiseBench!;
      const heights = bench.ids.map((_, slot) => bench.screenOf(slot)[1]);
      return heights.indexOf(Math.max(...heights));
    });
    const before = await screenOf(page, lowest);
    const drawer = root.locator('.ew-sheet');
    await page.mouse.click(...before);
    await expect(root.locator('[data-panel]')).toHaveAttribute('data-selection', /^node:/);
    await expect(drawer).toHaveAttribute('data-stop', 'half');
    await expect
      .poll(async () => (await drawer.boundingBox())!.y - (await screenOf(page, lowest))[1])
      .toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => Math.round((await screenOf(page, lowest))[1]))
      .toBe(Math.round(before[1]));
  });
});

test.describe('in forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the canvas has the system’s text on the system’s background', async ({ page }) => {
    await openLarge(page, 300);
    const root = await readyMap(page);
    const counts = await root.locator('canvas.ew-canvas').evaluate((canvas) => {
      const { context, width, height } = (() => {
        const drawn = canvas as HTMLCanvasElement;
        return { context: drawn.getContext('2d')!, width: drawn.width, height: drawn.height };
      })();
      const { data } = context.getImageData(0, 0, width, height);
      let [dark, bright] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3] !== 255) continue;
        const sum = data[i]! + data[i + 1]! + data[i + 2]!;
        if (sum < 90) dark += 1;
        if (sum > 720) bright += 1;
      }
      return { dark, bright };
    });
    expect(counts.dark).toBeGreaterThan(2000);
    expect(counts.bright).toBeGreaterThan(2000);
  });
});
