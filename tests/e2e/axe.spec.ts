import type { Page } from '@playwright/test';
import { findViolations } from './support/axe';
import { openMap } from './support/map';
import { throughStates } from './support/states';
import { expect, test } from './support/test';

/** Rules that hold on every page of this site, at the least. */
const LEAST_PASSES = 10;

for (const { colours, width, height, engines } of [
  { colours: 'light', width: 1280, height: 800, engines: ['chromium'] },
  { colours: 'dark', width: 1280, height: 800, engines: ['chromium', 'firefox'] },
  { colours: 'light', width: 390, height: 844, engines: ['chromium', 'firefox'] },
  { colours: 'dark', width: 390, height: 844, engines: ['chromium'] },
] as const)
  test(`axe finds nothing in any state, ${colours}, ${width} px wide`, async ({
    page,
    browserName,
  }) => {
    // A Firefox takes four times as long: there each colour and each width once.
    test.skip(!engines.some((engine) => engine === browserName));
    test.slow();
    // A colour on its way to another is neither.
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await throughStates(page, (state) => expectAccessible(page, state));
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
    await expectAccessible(page, 'list');
    await page.evaluate(
      () => (location.hash = '#edge=iran-eaeu-wish&show=cooperation&view=matrix'),
    );
    await expect(page.getByRole('grid')).toBeVisible();
    await expectAccessible(page, 'matrix');
  });

test('axe finds nothing on the page of a broken dataset', async ({ page }) => {
  await page.route('**/graph.json', (route) => route.fulfill({ body: '{"format": "edgewise/1",' }));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, colorScheme);
  }
});

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { passes, violations } = await findViolations(
    (expression) => page.evaluate(expression),
    // No state changes more of the list than its length.
    state === 'start' || state === 'list',
  );
  expect(violations, state).toEqual([]);
  expect(passes).toBeGreaterThan(LEAST_PASSES);
}
