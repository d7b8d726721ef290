import type { Page } from '@playwright/test';
import { expectSelection, openMap, panel } from './support/map';
import { expect, test } from './support/test';

/* Accessibility trees as screen readers get them, stored in files beside this one and compared
   completely (`children` in playwright.config.ts). After an intended change: `npx playwright test
   --project=chromium aria --update-snapshots`, and review the difference. */

test('a screen reader is given the map, its controls and its panel as they are kept', async ({
  page,
}) => {
  await openMap(page);
  await expectTree(page, '.ew-head', 'start-head');
  await expectTree(page, '.ew-bar', 'start-bar');
  await expectTree(page, '.ew-stage', 'start-figure');
  await expectTree(page, '.ew-foot', 'start-foot');
  await expectTree(page, '.ew-sheet', 'start-panel');

  await goTo(page, '#edge=iran-eaeu-wish');
  await expectSelection(page, 'edge:iran-eaeu-wish');
  await expectTree(page, '.ew-sheet', 'edge-panel');

  await goTo(page, '#node=astana-process');
  await expectSelection(page, 'node:astana-process');
  await expectTree(page, '.ew-sheet', 'node-panel');

  await goTo(page, '#show=dispute');
  await expectSelection(page, 'none');
  await expectTree(page, '.ew-bar', 'dispute-bar');
  await expectTree(page, '.ew-stage', 'dispute-figure');
});

test('a screen reader is given the list and the matrix as they are kept', async ({ page }) => {
  // The filter leaves few enough rows to review as one file.
  await openMap(page, '#show=dispute&view=list');
  const list = page.getByRole('region', { name: 'All ties' });
  await expect(list.getByRole('link').first()).toBeVisible();
  await expectTree(page, '.ew-head', 'list-head');
  await expect(list).toMatchAriaSnapshot({ name: 'list.aria.yml' });

  await goTo(page, '#view=matrix');
  const row = page.getByRole('row').filter({ has: page.locator('[data-cell="turkey|iran"]') });
  await expect(page.getByRole('row').first()).toMatchAriaSnapshot({
    name: 'matrix-columns.aria.yml',
  });
  await expect(row).toMatchAriaSnapshot({ name: 'matrix-turkey.aria.yml' });
});

test('the drawer of a phone matches its stored accessibility tree', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#edge=iran-eaeu-wish');
  await expect(panel(page).locator('[data-part="claim"]')).toBeVisible();
  await expectTree(page, '.ew-sheet', 'phone-drawer');
});

async function expectTree(page: Page, part: string, name: string): Promise<void> {
  await expect(page.locator(part)).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => (location.hash = wanted), hash);
}
