import { expectAccessible } from './support/axe';
import { driverFor } from './support/driver';
import { openMap } from './support/map';
import { ARGUMENT_STATES, showStates, throughStates } from './support/states';
import { expect, test } from './support/test';

for (const { colours, width, height } of [
  { colours: 'light', width: 1280, height: 800 },
  { colours: 'dark', width: 1280, height: 800 },
  { colours: 'light', width: 390, height: 844 },
  { colours: 'dark', width: 390, height: 844 },
] as const)
  test(`axe finds nothing in any state, ${colours}, ${width} px wide`, async ({ page }) => {
    test.slow();
    // Without transitions: a colour halfway between two others has no valid contrast.
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await throughStates(page, (state) => expectAccessible(driverFor(page), state));
  });

for (const { colours, width, height } of [
  { colours: 'light', width: 320, height: 640 },
  { colours: 'dark', width: 390, height: 844 },
] as const)
  test(`axe finds nothing where a Persian reader follows the argument, ${colours}, ${width} px wide`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium');
    test.slow();
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto('./?lang=fa');
    await expect(page.locator('[data-edgewise][data-ready="true"][lang="fa"]')).toHaveCount(1);
    const driver = driverFor(page);
    await showStates(driver, (state) => expectAccessible(driver, state), ARGUMENT_STATES);
  });

for (const { colours, width, height } of [
  { colours: 'light', width: 1280, height: 800 },
  { colours: 'dark', width: 390, height: 844 },
] as const)
  test(`axe finds nothing in list and matrix, ${colours}, ${width} px wide`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium');
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openMap(page, '#edge=iran-eaeu-wish&show=cooperation&view=list');
    await expect(page.getByRole('heading', { name: 'All ties' })).toBeVisible();
    await expectAccessible(driverFor(page), 'list');
    await page.evaluate(
      () => (location.hash = '#edge=iran-eaeu-wish&show=cooperation&view=matrix'),
    );
    await expect(page.getByRole('grid')).toBeVisible();
    await expectAccessible(driverFor(page), 'matrix');
  });

test('axe finds nothing on the page of a broken dataset', async ({ page }) => {
  await page.route('**/graph.json', (route) => route.fulfill({ body: '{"format": "edgewise/1",' }));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(driverFor(page), 'start');
  }
});
