import { ankara } from './support/dataset';
import { expectHash, expectSelection, openMap, panel } from './support/map';
import { openHost } from './support/iframe';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { expect, test } from './support/test';

const EDGE = 'iran-eaeu-wish';

test(
  'the views are chosen by the keyboard, keep selection and filter, and stand in the URL',
  { tag: '@engine' },
  async ({ page }) => {
    const map = await openMap(page, `#edge=${EDGE}&show=cooperation`);
    await page.getByRole('radio', { name: 'Map' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(map).toHaveAttribute('data-view', 'list');
    await expectHash(page, `#edge=${EDGE}&show=cooperation&view=list`);
    await expect(page.locator(`[data-list-edge="${EDGE}"]`)).toBeInViewport();
    await expect(page.getByText('24 of 56 ties shown').first()).toBeVisible();
    await expect(page.locator('.ew-map').filter({ visible: true })).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(map).toHaveAttribute('data-view', 'matrix');
    await expect(page.getByRole('status')).toHaveText('Matrix view');
    await page.getByRole('radio', { name: 'Map' }).click();
    await expect(page.locator('.ew-map').filter({ visible: true })).toHaveCount(1);
    await expectHash(page, `#edge=${EDGE}&show=cooperation`);
    await expectSelection(page, `edge:${EDGE}`);
  },
);

test('on a phone the chosen row stands above the drawer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const edge of [EDGE, 'russia-turkey-nato']) {
    await openMap(page, `?#edge=${edge}&view=list`);
    const roomPx = () =>
      page.evaluate((id) => {
        const drawer = document.querySelector('.ew-sheet');
        const row = document.querySelector(`[data-list-edge="${id}"]`);
        if (!drawer || !row || drawer.getAnimations().length > 0) return -1;
        const { top, bottom } = row.getBoundingClientRect();
        return Math.min(top, drawer.getBoundingClientRect().top - bottom);
      }, edge);
    await expect.poll(roomPx, { message: edge }).toBeGreaterThan(0);
  }
});

test('a star of which the filter leaves nothing is said in the list, with the way back', async ({
  page,
}) => {
  await openMap(page, '#node=nato');
  await panel(page).getByRole('button', { name: 'Show only the ties of NATO' }).click();
  await page.locator('[data-filter="cooperation"]').click();
  await page.getByRole('radio', { name: 'List' }).check();
  const list = page.getByRole('region', { name: 'All ties' });
  await expect(list.getByText('NATO has no ties of this kind.')).toBeVisible();
  const rows = list.locator('[data-list-edge]').filter({ visible: true });
  await expect(rows).toHaveCount(0);
  await list.getByRole('button', { name: 'Show all ties' }).click();
  await expect(rows).toHaveCount(ankara.edges.length);
});

test('a view whose code does not come says so, and the map is still there', async ({
  page,
  faults,
}) => {
  faults.allow(/views|Failed to load resource/);
  await page.route('**/views-*.js', (route) => route.abort());
  const map = await openMap(page, '#view=list');
  await expect(page.getByRole('alert')).toContainText('This could not be loaded.');
  await page.getByRole('radio', { name: 'Map' }).check();
  await expect(map).toHaveAttribute('data-view', 'map');
  await expect(page.locator('.ew-map').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a row of the list opens its reasoning; from there Escape leads back to the row', async ({
  page,
}) => {
  await openMap(page, '#view=list');
  await expect(page.locator('[data-list-edge]')).toHaveCount(ankara.edges.length);
  const link = page.locator(`[data-list-edge="${EDGE}"]`).getByRole('link').first();
  await page.locator('[data-list-edge]').first().getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await link.focus();
  await page.keyboard.press('Enter');
  await expectSelection(page, `edge:${EDGE}`);
  await expect(panel(page).locator('[data-panel-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  // Already selected: the reader returns to its page.
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[data-panel-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
});

test(
  'the matrix says how two names are connected and what is not claimed; arrow keys go through it',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#view=matrix');
    await expect(page.locator('[data-cell="turkey|iran"]')).toContainText('No direct tie claimed');
    const cell = page.locator('[data-cell="russia|turkey"]').getByRole('button');
    await expect(cell).toHaveCount(3);
    await cell.first().click();
    await expect(cell.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(panel(page).locator('[data-part="claim"]')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(cell.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(
      page.locator('[data-cell="russia|iran"]').getByRole('button').first(),
    ).toBeFocused();
    await expect(page.locator('table [tabindex="0"]')).toHaveCount(1);
  },
);

test('embedded under 480 px the list comes first, in an element and in an iframe, and the map is one press away', async ({
  page,
}) => {
  const frame = await openHost(page, { sandbox: null, width: 479 });
  await expect(frame.locator('[data-edgewise]')).toHaveAttribute('data-view', 'list');
  await expect(frame.locator('[data-list-edge]').first()).toBeVisible();

  const style = 'display: block; inline-size: 479px; block-size: 700px';
  await openPage(page, {
    head: `<style>edgewise-map { ${style} }</style><script type="module" src="./embed.js"></script>`,
    body: `<edgewise-map src="${MONTREAL}"></edgewise-map>`,
    path: 'narrow.html',
  });
  const map = await readyMap(page);
  await expect(map).toHaveAttribute('data-view', 'list');
  await expect(map.locator('[data-list-edge]').first()).toBeVisible();
  await map.getByRole('radio', { name: 'Map' }).filter({ visible: true }).check();
  await expect(map.locator('.ew-map').filter({ visible: true })).toHaveCount(1);
});
