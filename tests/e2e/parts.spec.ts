import { openMap } from './support/map';
import { expect, test } from './support/test';

const NETWORK = /request failed|ERR_FAILED|Failed to load resource|NetworkError|Loading failed/;

test('a dataset that does not come leaves the drawing of the page, with a word and a retry', async ({
  page,
  faults,
}) => {
  faults.allow(NETWORK);
  await page.route('**/graph.json', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.locator('.ew-static .ew-map:visible')).toHaveCount(1);
});

test('a layout that stalls does not keep the map from becoming interactive', async ({ page }) => {
  await page.route('**/layout.json', () => new Promise(() => undefined));
  await page.goto('./');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1, {
    timeout: 15_000,
  });
});

test('a map without the code of its drawing is ready, says so, and draws once it comes', async ({
  page,
  faults,
}) => {
  faults.allow(NETWORK);
  await page.route(/assets\/createStage-/, (route) => route.abort());
  await openMap(page);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/assets\/createStage-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a browser without ResizeObserver keeps the drawing of the page', async ({ page }) => {
  await page.addInitScript('delete window.ResizeObserver');
  await page.goto('./');
  await expect(page.locator('.ew-static .ew-map:visible')).toHaveCount(1);
});
