import type { Page } from '@playwright/test';
import { edgeMark, expectHash, expectSelection, nodeMark, panel } from './support/map';
import { expect, test } from './support/test';

/** The code of React and of the interface around the drawing. */
const INTERFACE = /assets\/interface-/;
const NETWORK = /request failed|ERR_FAILED|Failed to load resource/;
const EDGE = 'iran-eaeu-wish';
const PHONE = { width: 390, height: 844 };

type Watched = typeof globalThis & { announced?: string[] };

/** Opens the page; the code around the drawing comes when the result is called. */
async function openWithoutReact(page: Page, hash = ''): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(INTERFACE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./${hash}`);
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await page.evaluate(() => {
    const announced: string[] = [];
    (globalThis as Watched).announced = announced;
    const live = document.querySelector('.ew-live');
    if (live)
      new MutationObserver(() => announced.push(live.textContent)).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return release;
}

const announced = (page: Page) => page.evaluate(() => (globalThis as Watched).announced);

test('a click before React has loaded selects at once, and its page follows', async ({ page }) => {
  const release = await openWithoutReact(page);
  const mark = edgeMark(page, EDGE);
  await mark.evaluate((element) => Reflect.set(element, 'isSame', true));
  await mark.dispatchEvent('click');
  await expect(mark).toHaveAttribute('data-emphasis', 'selected');
  await expectHash(page, `#edge=${EDGE}`);
  await expect(panel(page)).toHaveAttribute('aria-busy', 'true');
  await expectSelection(page, 'none');
  await expect.poll(() => announced(page)).toHaveLength(1);
  release();
  await expectSelection(page, `edge:${EDGE}`);
  await expect(panel(page)).not.toHaveAttribute('aria-busy');
  await expect(mark).toHaveAttribute('data-emphasis', 'selected');
  expect(await mark.evaluate((element) => Reflect.get(element, 'isSame') === true)).toBe(true);
  // Longer than an announcement waits.
  await page.waitForTimeout(500);
  expect(await announced(page)).toEqual([expect.stringMatching(/^Selected: /)]);
});

test('the tour begun before React has loaded can be followed with the arrow keys', async ({
  page,
}) => {
  const release = await openWithoutReact(page);
  await panel(page)
    .getByRole('button', { name: /^Follow the argument/ })
    .click();
  release();
  await expect(panel(page)).toContainText('1 of 12');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toContainText('2 of 12');
});

test('the tour begun before React has loaded stays behind what is selected next', async ({
  page,
}) => {
  const release = await openWithoutReact(page);
  await panel(page)
    .getByRole('button', { name: /^Follow the argument/ })
    .click();
  await expectHash(page, '#step=two-days');
  await edgeMark(page, EDGE).dispatchEvent('click');
  await expectHash(page, `#edge=${EDGE}`);
  release();
  await expectSelection(page, `edge:${EDGE}`);
  await page.goBack();
  await expect(panel(page)).toContainText('1 of 12');
});

test('Enter before React has loaded moves the focus to the page once it is there', async ({
  page,
}) => {
  const release = await openWithoutReact(page);
  await nodeMark(page, 'turkey').focus();
  await page.keyboard.press('Enter');
  await expect(nodeMark(page, 'turkey')).toHaveAttribute('data-emphasis', 'selected');
  await expect(nodeMark(page, 'turkey')).toBeFocused();
  release();
  await expectSelection(page, 'node:turkey');
  await expect(page.locator('[data-panel-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(nodeMark(page, 'turkey')).toBeFocused();
});

test('a focus that has moved on since stays where it is', async ({ page }) => {
  const release = await openWithoutReact(page);
  await nodeMark(page, 'turkey').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-filter="dispute"]').focus();
  release();
  await expectSelection(page, 'node:turkey');
  await expect(page.locator('[data-filter="dispute"]')).toBeFocused();
});

test('a filter pressed before React has loaded is pressed once', async ({ page }) => {
  const release = await openWithoutReact(page);
  const filter = page.locator('[data-filter="dispute"]');
  await filter.click();
  release();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expectHash(page, '#show=dispute');
  await page.waitForTimeout(300);
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
});

test('what is typed into the search before React has loaded is found', async ({ page }) => {
  const release = await openWithoutReact(page);
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type('akkuyu');
  release();
  await expect(page.getByRole('option').first()).toContainText('Akkuyu');
});

test('a view chosen before React has loaded is shown', async ({ page }) => {
  const release = await openWithoutReact(page);
  await page.getByRole('radio', { name: 'List' }).first().click();
  release();
  await expect(page.locator('[data-edgewise]')).toHaveAttribute('data-view', 'list');
  await expect(page.getByRole('radio', { name: 'List' }).first()).toBeChecked();
});

test('a button of the start page opens its page once that is there', async ({ page }) => {
  const release = await openWithoutReact(page);
  await panel(page).locator('.ew-parts button').first().click();
  release();
  await expect(panel(page)).not.toHaveAttribute('data-selection', 'none');
});

test('of a button of the panel and a later mark, the mark is shown', async ({ page }) => {
  const release = await openWithoutReact(page);
  await panel(page).locator('.ew-parts button').first().click();
  await edgeMark(page, EDGE).dispatchEvent('click');
  release();
  await expectSelection(page, `edge:${EDGE}`);
  await page.waitForTimeout(500);
  await expectSelection(page, `edge:${EDGE}`);
});

test('a drag before React has loaded goes on and keeps its place', async ({ page }) => {
  const release = await openWithoutReact(page);
  const mark = nodeMark(page, 'russia').locator('circle').first();
  const box = (await mark.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
  release();
  await expect(page.getByRole('button', { name: 'Reset positions' })).toBeVisible();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await mark.boundingBox())!.x - box.x).toBeGreaterThan(80);
});

test('without React the drawing responds, and the page says what is missing', async ({
  page,
  faults,
}) => {
  faults.allow(NETWORK);
  await page.route(INTERFACE, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await edgeMark(page, EDGE).dispatchEvent('click');
  await expect(edgeMark(page, EDGE)).toHaveAttribute('data-emphasis', 'selected');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the drawer rises at once under a selection, and its handle keeps a key', async ({
    page,
  }) => {
    const release = await openWithoutReact(page);
    const drawer = page.locator('.ew-sheet');
    await edgeMark(page, EDGE).dispatchEvent('click');
    await expect(drawer).toHaveAttribute('data-stop', 'half');
    await page.locator('.ew-handle').focus();
    await page.keyboard.press('End');
    release();
    await expectSelection(page, `edge:${EDGE}`);
    await expect(drawer).toHaveAttribute('data-stop', 'full');
  });
});
