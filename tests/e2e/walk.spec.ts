import { driverFor } from './support/driver';
import { openMap } from './support/map';
import { test } from './support/test';
import { expectWhole, walkMap } from './support/walk';

test('keys alone reach every node and every edge, each identified by its accessible name; every edge opens on its own claim, and Escape returns to its mark', async ({
  page,
}) => {
  // Visits about 140 marks and opens and closes 57 pages.
  test.slow();
  await openMap(page);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.keyboard.press('Tab');
  expectWhole(await walkMap(driverFor(page)));
});
