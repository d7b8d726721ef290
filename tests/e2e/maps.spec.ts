import { driverFor } from './support/driver';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

test.describe('the page of maps', () => {
  test.use({ javaScriptEnabled: false });

  test('works without a script: one entry for each map, with its counts', async ({ page }) => {
    await page.goto('./maps/');
    const entries = page.locator('.pages-maps > li');
    await expect(entries.first()).toContainText('28 names and 56 ties');
    await expect(entries.first()).toContainText('Cooperation 24');
    await expect(entries.first()).toContainText('Valdai Discussion Club');
    for (const link of await page.locator('.pages-maps h2 a').all())
      expect(await link.getAttribute('href')).toMatch(/^[\w-]+\/map\.html$/);
    await page.getByRole('link', { name: 'Russia nears Turkey' }).click();
    await expect(page).toHaveURL(/ankara\/map\.html$/);
  });

  test('is reached from the map’s own page, without a script too', async ({ page, faults }) => {
    // Blocked by the setting, not by us.
    faults.allow(/^request failed: .*\.js$/);
    await page.goto('./', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'All maps' }).click();
    await expect(page).toHaveURL(/maps\/index\.html$/);
    await page.getByRole('link', { name: 'Open a map of your own' }).click();
    await expect(page.locator('#open noscript p')).toBeVisible();
  });
});

for (const url of ['maps/', 'maps/open.html'])
  test(`${url} is accessible and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./${url}`);
    await page.waitForLoadState('networkidle');
    await expectAccessible(driverFor(page), 'start');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
