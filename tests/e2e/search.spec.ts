import type { Page } from '@playwright/test';
import { expectHash, expectSelection, openMap, typeIntoSearch } from './support/map';
import { expect, test } from './support/test';

const ALIASES = [
  ['Moscow', 'node:russia'],
  ['EAEU', 'node:eaeu'],
  ['Scripal', 'node:skripal'],
] as const;

test(
  'a name is found by what else it is called, with the keyboard alone',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page);
    for (const [alias, selection] of ALIASES) {
      await searchBox(page).focus();
      await page.keyboard.type(alias);
      await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expectSelection(page, selection);
      await expect(page.getByRole('listbox')).toHaveCount(0);
      await expect(searchBox(page)).toHaveValue('');
    }
  },
);

test('arrows go through what was found, and Escape leaves the search, not the selection', async ({
  page,
}) => {
  await openMap(page, '#node=iran');
  await searchBox(page).focus();
  await page.keyboard.type('summit');
  const options = page.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options.nth(1).getAttribute('id');
  await expect(searchBox(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expectSelection(page, 'node:iran');
  await expectHash(page, '#node=iran');
});

test('what the filter hides is found all the same, and said to be hidden', async ({ page }) => {
  await openMap(page, '#show=dispute');
  await typeIntoSearch(page, 'Akkuyu');
  const found = page.getByRole('option').first();
  await expect(found).toContainText('hidden by filter');
  await found.click();
  await expectSelection(page, 'node:akkuyu');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('[data-filter-all]')).toHaveAttribute('aria-pressed', 'true');
});

test('a word that is nowhere says so', async ({ page }) => {
  await openMap(page, '#q=zeppelin');
  await expect(searchBox(page)).toHaveValue('zeppelin');
  await searchBox(page).click();
  await expect(page.getByText('Nothing on this map mentions “zeppelin”.')).toBeVisible();
});

function searchBox(page: Page) {
  return page.getByRole('combobox', { name: 'Search' });
}
