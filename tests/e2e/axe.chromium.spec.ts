import type { Page } from '@playwright/test';
import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import { expectSelection, openMap, typeIntoSearch } from './support/map';
import { expect, test } from './support/test';

const SCREENS = [
  { colours: 'light', width: 1280, height: 800 },
  { colours: 'dark', width: 1280, height: 800 },
  { colours: 'light', width: 390, height: 844 },
  { colours: 'dark', width: 390, height: 844 },
] as const;

for (const { colours, width, height } of SCREENS)
  test(`axe finds nothing, ${colours}, ${width} px wide`, async ({ page }) => {
    // A colour on its way to another is neither.
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openMap(page);
    await expectAccessible(page, 'start');

    await page.evaluate(() => (location.hash = '#edge=russia-turkey-nato'));
    await expectSelection(page, 'edge:russia-turkey-nato');
    await expectAccessible(page, 'edge selected');

    await page.evaluate(() => (location.hash = '#node=astana-process'));
    await expectSelection(page, 'node:astana-process');
    await expectAccessible(page, 'node selected');

    await page.evaluate(() => (location.hash = '#node=akkuyu&show=dispute'));
    await expect(page.getByRole('button', { name: 'Show it' })).toBeAttached();
    await expectAccessible(page, 'filtered');

    await page.evaluate(() => (location.hash = ''));
    await expectSelection(page, 'none');
    await typeIntoSearch(page, 'summit');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectAccessible(page, 'search open');
  });

/** Everything that axe looks for; evaluated rather than put into the page, whose policy forbids it foreign scripts. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  const options: RunOptions = { resultTypes: ['violations'] };
  // The list is as long as all the rest, and no state changes more of it than its length.
  const context: ElementContext = {
    include: ['html'],
    exclude: state === 'start' ? [] : ['.ew-list'],
  };
  await page.evaluate(axe.source);
  const { violations, passes }: AxeResults = await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  );
  expect(passes.length).toBeGreaterThan(10);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
  expect(found, state).toEqual([]);
}
