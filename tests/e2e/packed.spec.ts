import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { packText } from '../../src/cli/build/packText';
import { expect, test } from './support/test';

/** Opens `map.html` of a small map with its dataset packed, as that of a large map is. */
async function openPacked(page: Page, damage = (packed: string) => packed): Promise<void> {
  const html = readFileSync('dist/maps/venn/map.html', 'utf8');
  const block = /<script type="application\/json" (id="edgewise-graph")>([^<]*)/;
  const packed = html.replace(
    block,
    (_, id: string, text: string) =>
      `<script type="text/plain" data-packed ${id}>${damage(packText(text))}`,
  );
  expect(packed).not.toBe(html);
  await page.route('**/packed.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: packed }),
  );
  await page.goto('./packed.html');
}

const READY = '[data-edgewise][data-ready="true"]';

test('packed data are read', { tag: '@engine' }, async ({ page }) => {
  await openPacked(page);
  await expect(page.locator(READY)).toHaveCount(1);
  await page.locator('.ew-map [data-node]').first().press('Enter');
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
  await expect(page.locator('.ew-map [data-node]').first()).toBeVisible();
  await expect(page.locator(READY)).toHaveCount(0);
  await expect(page.locator('[data-panel]')).toBeVisible();
});
