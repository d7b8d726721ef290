import type { Page } from '@playwright/test';
import { edgeMark, expectSelection, openMap } from './support/map';
import { readScene } from './support/scene';
import { expect, test } from './support/test';

test(
  'what a pointer previews covers nothing, stays while it rests there, and goes with Escape though it rests',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page);
    const [first] = Object.entries((await readScene(page)).edges)
      .filter(([, { stance }]) => stance === 'dispute')
      .sort(([, a], [, b]) => b.room - a.room);
    const [id = '', edge] = first ?? [];
    const { x, y } = edge?.freePoint ?? { x: NaN, y: NaN };
    await waitUntilNothingArrives(page);
    const before = await readSeen(page);
    await page.mouse.move(x, y);
    await expect(edgeMark(page, id)).toHaveAttribute('data-emphasis', 'hovered');
    expect(await readSeen(page)).toEqual(before);
    // Nothing has the focus: the key event goes to the page.
    await page.keyboard.press('Escape');
    await expect(edgeMark(page, id)).toHaveAttribute('data-emphasis', 'idle');
    await page.mouse.move(x + 1, y);
    await expect(edgeMark(page, id)).toHaveAttribute('data-emphasis', 'hovered');
  },
);

test('no control opens anything on hover', async ({ page, browserName }) => {
  // The CSS rules are the same in every engine.
  test.skip(browserName !== 'chromium');
  test.slow();
  await openMap(page, '#edge=russia-turkey-ties');
  await expectNothingNew(
    page,
    '.ew-chip, .ew-option, .ew-search-input, .ew-tool, .ew-icon, .ew-name, .ew-segment, .ew-place, .ew-paragraph-used, .ew-step, .ew-help summary',
  );
  await page.evaluate(() => (location.hash = '#node=astana-process&view=list'));
  await expect(page.locator('.ew-view .ew-list-row').first()).toBeVisible();
  await expectSelection(page, 'node:astana-process');
  await expectNothingNew(page, '.ew-list-row, .ew-panel .ew-row, .ew-panel .ew-chip');
  await page.evaluate(() => (location.hash = '#view=matrix'));
  await expect(page.locator('[data-cell="russia|turkey"]')).toBeVisible();
  await expectSelection(page, 'none');
  await expectNothingNew(page, '.ew-matrix-tie, .ew-matrix .ew-name, .ew-matrix-none');
});

/**
 * Hovers the first visible element of each kind, once what was opened is displayed and announced.
 */
async function expectNothingNew(page: Page, kinds: string): Promise<void> {
  await waitUntilNothingArrives(page);
  for (const kind of kinds.split(', ')) {
    const before = await readSeen(page);
    await page.locator(kind).filter({ visible: true }).first().hover();
    expect(await readSeen(page), kind).toEqual(before);
  }
}

/** Parts that load late (the strip of moments) and announcements change the page by themselves. */
async function waitUntilNothingArrives(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(
      async () => {
        const was = last;
        last = JSON.stringify(await readSeen(page));
        return last === was;
      },
      { intervals: [700] },
    )
    .toBe(true);
}

/** The visible texts, and the number of elements with a box. */
function readSeen(page: Page): Promise<{ readonly text: string; readonly boxes: number }> {
  return page.evaluate(() => ({
    text: document.body.innerText,
    boxes: [...document.querySelectorAll('body *')].filter((one) => one.getClientRects().length > 0)
      .length,
  }));
}
