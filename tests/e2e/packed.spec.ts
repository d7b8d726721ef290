import type { Page } from '@playwright/test';
import { largeFile } from './support/largeFile';
import { loneNode } from './support/largeMap';
import { expect, test } from './support/test';

/** Opens `map.html` of a large map, whose dataset is packed. */
async function openPacked(page: Page, damage = (packed: string) => packed): Promise<void> {
  const html = await largeFile();
  const block = /(<script type="text\/plain" data-packed id="edgewise-graph">)([^<]*)/;
  expect(html).toMatch(block);
  const body = html.replace(block, (_, tag: string, packed: string) => tag + damage(packed));
  await page.route('**/packed.html*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('./packed.html?bench');
}

test.slow();

const READY = '[data-edgewise][data-ready="true"]';

test('packed data are read', { tag: '@engine' }, async ({ page }) => {
  await openPacked(page);
  await expect(page.locator(READY)).toHaveCount(1);
  const { x, y } = await page.evaluate(loneNode);
  await page.mouse.click(x, y);
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', /^node:/);
});

test('damaged data are named', { tag: '@engine' }, async ({ page }) => {
  await openPacked(page, (packed) => packed.slice(0, 400));
  await expect(page.locator('body')).toContainText('graph.json has 1 problem');
});

test('a browser that cannot unpack keeps the drawing', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await openPacked(page);
  await expect(page.locator('#map-code')).toHaveCount(0);
  await expect(page.locator('.ew-static svg').first()).toBeVisible();
  await expect(page.locator(READY)).toHaveCount(0);
  await expect(page.locator('[data-panel]')).toBeVisible();
});
