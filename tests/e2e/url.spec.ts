import type { Page } from '@playwright/test';
import { ankara, countEdges } from './support/dataset';
import { edgeMark, expectHash, expectSelection, openMap, panel } from './support/map';
import { expect, test } from './support/test';

test('the URL of a line and a filter opens both', async ({ page }) => {
  await openMap(page, '#edge=russia-turkey-nato&show=dispute');
  await expectSelection(page, 'edge:russia-turkey-nato');
  await expect(edgeMark(page, 'russia-turkey-nato')).toHaveAttribute('data-emphasis', 'selected');
  await expect(page.locator('[data-filter="dispute"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-edge][data-shown="true"]')).toHaveCount(countEdges('dispute'));
});

test('Escape deselects what the URL has opened, though nothing has the focus', async ({ page }) => {
  await openMap(page, '#edge=russia-turkey-nato');
  await expectSelection(page, 'edge:russia-turkey-nato');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expectSelection(page, 'none');
  }).toPass();
});

test('Back leads to what was shown just before the selection, filter and all', async ({ page }) => {
  await openMap(page);
  // From here on React responds, and does nothing later that was pressed before.
  const filter = page.locator('[data-filter="dispute"]');
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-filter-all]').click();
  await expect(filter).toHaveAttribute('aria-pressed', 'false');
  await expectHash(page, '');
  // At once, before the pause after which the URL follows a filter.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-filter="dispute"]')!.click();
    document
      .querySelector('.ew-map [data-edge="russia-turkey-nato"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await expectSelection(page, 'edge:russia-turkey-nato');
  await expectHash(page, '#edge=russia-turkey-nato&show=dispute');
  await go(page, -1);
  await expectSelection(page, 'none');
  await expectHash(page, '#show=dispute');
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
});

const JUNK = [
  '#edge=nobody',
  '#node=&step=first',
  '#edge=%E0%A4%A&show=love,hate&view=cube&sort=asc&&==',
  '#abouts=1&when=never&pair=russia',
  `#${'x'.repeat(5000)}`,
];

test('a URL that says nothing opens the whole map', async ({ page }) => {
  for (const junk of JUNK) {
    await page.goto('about:blank');
    await openMap(page, junk);
    await expectSelection(page, 'none');
    await expect(page.locator('[data-edge][data-shown="true"]')).toHaveCount(ankara.edges.length);
  }
});

test(
  'Back and Forward go through what was selected, and filters are no step of it',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#view=list');
    const list = page.locator('[data-list-edge]');
    await list.nth(0).getByRole('link').first().click();
    await page.locator('[data-filter="dispute"]').click();
    await expectHash(page, `#edge=${await idOf(0)}&show=dispute&view=list`);
    await page.locator('[data-filter-all]').click();
    await expectHash(page, `#edge=${await idOf(0)}&view=list`);
    await list.nth(1).getByRole('link').first().click();
    await expectSelection(page, `edge:${await idOf(1)}`);

    await go(page, -1);
    await expectSelection(page, `edge:${await idOf(0)}`);
    await go(page, -1);
    await expectSelection(page, 'none');
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
      'What the article argues',
    );
    await go(page, 1);
    await expectSelection(page, `edge:${await idOf(0)}`);
    await go(page, 1);
    await expectSelection(page, `edge:${await idOf(1)}`);

    async function idOf(row: number): Promise<string> {
      return (await list.nth(row).getAttribute('data-list-edge')) ?? '';
    }
  },
);

test(
  'the page about the map has a URL, and Back leads to where one was',
  { tag: '@engine' },
  async ({ page }) => {
    const title = panel(page).getByRole('heading', { level: 2 });
    await openMap(page, '#about');
    await expect(title).toHaveText('What this map does not show');
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expectHash(page, '');
    await panel(page).getByRole('link', { name: 'What this map does not show' }).click();
    await expectHash(page, '#about');
    await expect(title).toHaveText('What this map does not show');
    await go(page, -1);
    await expect(title).toHaveText('What the article argues');
    await edgeMark(page, 'turkey-nato').focus();
    await page.keyboard.press('Enter');
    await expectHash(page, '#edge=turkey-nato');
  },
);

test('a URL changed by hand is taken over', async ({ page }) => {
  await openMap(page, '#node=iran');
  await expectSelection(page, 'node:iran');
  await page.evaluate(() => {
    location.hash = '#edge=turkey-nato';
  });
  await expectSelection(page, 'edge:turkey-nato');
});

/**
 * Playwright's `goBack` waits for a page load, which does not happen for a step inside the same
 * page.
 */
async function go(page: Page, steps: number): Promise<void> {
  await page.evaluate((n) => history.go(n), steps);
}

test('a link to something that is not on the map says so, aloud too, and offers the search', async ({
  page,
}) => {
  for (const hash of ['#edge=gone', '#node=gone', '#step=gone']) {
    await page.goto('about:blank');
    await openMap(page, hash);
    await expectSelection(page, 'none');
    const notice = panel(page).locator('[data-notice="link"]');
    await expect(notice).toContainText('not on this map');
    await expect(page.locator('.ew-live')).toHaveText(/not on this map/);
  }
  await panel(page).getByRole('button', { name: 'Search the map' }).click();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await edgeMark(page, 'russia-turkey-nato').focus();
  await page.keyboard.press('Enter');
  await expectSelection(page, 'edge:russia-turkey-nato');
  await expect(page.locator('[data-notice="link"]')).toHaveCount(0);
});
