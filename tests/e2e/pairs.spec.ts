import type { Page } from '@playwright/test';
import { expectSelection, movedNodes, openMap, panel, readPositions } from './support/map';
import { expect, test } from './support/test';

const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const part = (page: Page, name: string) =>
  panel(page).locator('.ew-part', { has: page.getByRole('heading', { level: 3, name }) });
const moment = (page: Page, id: string) => page.locator(`[data-moment="${id}"]`);
const emphasisOf = (page: Page, id: string) =>
  page.locator(`.ew-map [data-node="${id}"]`).getAttribute('data-emphasis');

test('the address of a pair opens its page and lights both names', async ({ page }) => {
  await openMap(page, '#pair=turkey,iran');
  await expectSelection(page, 'pair:turkey,iran');
  await expect(heading(page)).toHaveText('Turkey and Iran');
  await expect(part(page, 'Not claimed')).toContainText('claims no tie');
  await expect(part(page, 'In common')).toContainText('Astana Process');
  expect(await emphasisOf(page, 'turkey')).toBe('selected');
  expect(await emphasisOf(page, 'iran')).toBe('selected');
  expect(await emphasisOf(page, 'nato')).toBe('muted');
});

test('a second name is chosen with Shift: by the mouse, and by the keyboard', async ({ page }) => {
  await openMap(page);
  await page.locator('.ew-map [data-node="turkey"]').click();
  await expectSelection(page, 'node:turkey');
  await page.locator('.ew-map [data-node="iran"]').click({ modifiers: ['Shift'] });
  await expectSelection(page, 'pair:turkey,iran');
  expect(new URL(page.url()).hash).toBe('#pair=turkey,iran');
  await page.locator('.ew-map [data-node="russia"]').focus();
  await page.keyboard.press('Shift+Enter');
  await expectSelection(page, 'pair:turkey,russia');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expectSelection(page, 'pair:turkey,iran');
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
});

test(
  'an empty cell of the matrix opens the pair, wherever it is pressed',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#view=matrix');
    await page.locator('[data-cell="rosatom|iran"]').click();
    await expectSelection(page, 'pair:rosatom,iran');
    await expect(heading(page)).toHaveText('Rosatom and Iran');
  },
);

test('the page of a name leads to each pair that it makes', async ({ page }) => {
  await openMap(page, '#node=iran');
  await panel(page).getByText('Iran and …').click();
  await panel(page).getByRole('button', { name: 'Syria' }).press('Enter');
  await expectSelection(page, 'pair:iran,syria');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expectSelection(page, 'node:iran');
});

test(
  'a moment mutes what did not hold, moves nothing, and has an address',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page);
    const before = await readPositions(page);
    await moment(page, 'visit-2018').click();
    await expect(moment(page, 'visit-2018')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => new URL(page.url()).hash).toBe('#when=visit-2018');
    await expect(heading(page)).toHaveText('3–4 April 2018');
    await expect(panel(page).locator('[data-turn]')).toContainText(
      'Russia and Turkey: from dispute',
    );
    await expect(page.locator('.ew-map [data-edge][data-shown="true"]')).toHaveCount(18);
    expect(await emphasisOf(page, 'nato')).toBe('muted');
    expect(movedNodes(before, await readPositions(page))).toEqual({});
    await page.keyboard.press('Escape');
    await expect(page.locator('.ew-map [data-edge][data-shown="false"]')).toHaveCount(0);
  },
);

test('what has dropped out is marked for a moment, but not with reduced motion', async ({
  page,
}) => {
  const countDropped = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          document.querySelector<HTMLElement>('[data-moment="visit-2018"]')?.click();
          requestAnimationFrame(() =>
            resolve(document.querySelectorAll('.ew-map [data-dropped]').length),
          );
        }),
    );
  /** Time from when the first is marked until none is any more, ms. */
  const watchDropped = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let start = 0;
          const look = () => {
            const isMarked = document.querySelector('[data-dropped]') !== null;
            if (isMarked) start ||= performance.now();
            if (start && !isMarked) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  await openMap(page);
  await expect(moment(page, 'visit-2018')).toBeVisible();
  const marked = watchDropped();
  expect(await countDropped()).toBe(2);
  // 600 ms (docs/design.md, section 6); a busy machine is a little late.
  expect(Math.abs((await marked) - 600)).toBeLessThan(200);
  await moment(page, 'visit-2018').click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await countDropped()).toBe(0);
});

test('the address of a moment is read, with a tie that did not hold then offered back', async ({
  page,
}) => {
  await openMap(page, '#edge=turkey-warplane&when=visit-2018');
  await expectSelection(page, 'edge:turkey-warplane');
  await panel(page).getByRole('button', { name: 'Show it' }).click();
  await expect(moment(page, 'visit-2018')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.ew-map [data-edge="turkey-warplane"]')).toHaveAttribute(
    'data-emphasis',
    'selected',
  );
});

for (const width of [1280, 768, 390])
  test(`counts take the place of words, and no moment moves, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openMap(page);
    const cells = page.locator('[data-moment]');
    // In the strip: the focus may scroll the page.
    const boxes = () =>
      cells.evaluateAll((all) =>
        all.map((cell) => {
          const strip = cell.parentElement?.getBoundingClientRect() ?? new DOMRect();
          const { x, y, width: inline, height } = cell.getBoundingClientRect();
          return [x - strip.x, y - strip.y, inline, height].map(Math.round);
        }),
      );
    await expect(cells.first()).toBeAttached();
    const before = await boxes();
    await cells.last().focus();
    await expect(cells.first().locator('.ew-moment-counts')).toBeVisible();
    await expect(cells.first().locator('.ew-moment-total')).toBeHidden();
    expect(await boxes()).toEqual(before);
  });

test('on a phone a moment leaves the map in sight and names itself below', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await moment(page, 'november-2015').click();
  await expect(page.locator('.ew-peek')).toHaveText('November 2015');
  const sizes = await page
    .locator('[data-moment]')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the moments are a table whose ties lead to their reasoning', async ({ page, faults }) => {
    faults.allow(/^request failed: .*\.js$/);
    await page.goto('./');
    await expectTableOfMoments(page);
  });

  test('so they are in map.html', async ({ page }) => {
    await page.goto('./maps/ankara/map.html');
    await expectTableOfMoments(page);
  });
});

async function expectTableOfMoments(page: Page): Promise<void> {
  const table = page.getByRole('table', { name: 'Then and now' });
  const row = table.getByRole('row', { name: /^3–4 April 2018/ });
  await expect(row.getByRole('cell').first()).toHaveText('7');
  await expect(row).toContainText('Russia and Turkey: from dispute');
  await row.getByRole('link', { name: 'Turkey – Russian warplane of 2015' }).click();
  expect(new URL(page.url()).hash).toBe('#edge=turkey-warplane');
}
