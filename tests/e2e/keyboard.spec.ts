import type { Page } from '@playwright/test';
import { findEmptyPoint } from './support/emptyPoint';
import { drawerRests, slowDrawer } from './support/drawer';
import {
  edgeMark,
  expectSelection,
  nodeMark,
  openBeforeStage,
  openMap,
  openMovingMap,
  panel,
} from './support/map';
import { expect, test } from './support/test';

test('Tab enters the map at one mark and leaves it again', { tag: '@engine' }, async ({ page }) => {
  await openMap(page);
  await expect(page.locator('.ew-map [tabindex="0"]')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.ew-map [data-node]:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.ew-map :focus')).toHaveCount(0);
});

test(
  'Enter moves to the panel, Escape back to the mark and then deselects',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page);
    await nodeMark(page, 'turkey').focus();
    await page.keyboard.press('ArrowRight');
    const first = edgeMark(page, await focusedMark(page));
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const id = await focusedMark(page);
    await expect(first).not.toBeFocused();

    await page.keyboard.press('Enter');
    await expectSelection(page, `edge:${id}`);
    await expect(panel(page).locator('[data-panel-heading]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(edgeMark(page, id)).toBeFocused();
    await expectSelection(page, `edge:${id}`);
    await page.keyboard.press('Escape');
    await expectSelection(page, 'none');
    await expect(edgeMark(page, id)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(nodeMark(page, 'turkey')).toBeFocused();
  },
);

test('arrow keys go on from a mark that had the focus before the drawing responded', async ({
  page,
}) => {
  const { release } = await openBeforeStage(page, '#edge=russia-turkey-nato');
  await nodeMark(page, 'akkuyu').focus();
  release();
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  expect(await focusedMark(page)).toBe('russia-akkuyu');
});

test('what the filter hides cannot be reached', async ({ page }) => {
  await openMap(page, '#show=dispute');
  await nodeMark(page, 'turkey').focus();
  const stances = new Set<string>();
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 8; i += 1) {
    stances.add(
      (await page.locator('.ew-map [data-edge]:focus').getAttribute('data-stance')) ?? '',
    );
    await page.keyboard.press('ArrowDown');
  }
  expect([...stances]).toEqual(['dispute']);
});

for (const { where, width, height, hash } of [
  {
    where: 'on a phone whose sheet is half up',
    width: 390,
    height: 844,
    hash: '#edge=russia-turkey-nato',
  },
  { where: 'on a desk at 400 % zoom', width: 320, height: 256, hash: '' },
  { where: 'on a tablet, where the panel is below', width: 700, height: 500, hash: '' },
])
  test(`the focused mark is visible ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, hash);
    await page.locator('.ew-map [tabindex="0"]').focus();
    await page.keyboard.press('End');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'Home', 'ArrowDown', 'End']) {
      await page.keyboard.press(key);
      await expect.poll(() => isFocusVisible(page), { message: key }).toBe(true);
    }
  });

test('the focused mark is visible above a drawer that rises late', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMovingMap(page);
  await slowDrawer(page);
  await edgeMark(page, 'russia-turkey-nato').dispatchEvent('click');
  await page.locator('.ew-map [tabindex="0"]').focus();
  await page.keyboard.press('End');
  await drawerRests(page);
  await expect.poll(() => isFocusVisible(page)).toBe(true);
});

test('the focused mark stays visible when the code of the camera comes late', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/attachMotion-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#edge=russia-turkey-nato');
  await drawerRests(page);
  // The mark farthest below the drawer's top.
  await page.evaluate(() => {
    const bottomOf = (mark: Element) => mark.getBoundingClientRect().bottom;
    const marks = [...document.querySelectorAll<SVGElement>('.ew-map [data-node]')];
    marks.sort((a, b) => bottomOf(b) - bottomOf(a))[0]?.focus();
  });
  await expect.poll(() => isFocusVisible(page)).toBe(true);
  release();
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
  // Longer than the camera takes to show the selection.
  await page.waitForTimeout(1000);
  expect(await isFocusVisible(page)).toBe(true);
});

test('a focus event that React stops while it hydrates counts when React repeats it, if the focus is still there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#edge=russia-turkey-nato');
  await drawerRests(page);
  const hidden = nodeMark(page, 'ukraine-crisis');
  // As React does it: stopped at its root before it reaches the map, then dispatched anew.
  await hidden.evaluate((mark: SVGElement) => {
    const stop = (event: Event) => event.stopPropagation();
    document
      .querySelector('main')
      ?.addEventListener('focusin', stop, { capture: true, once: true });
    mark.focus();
  });
  expect(await isFocusVisible(page)).toBe(false);
  await nodeMark(page, 'nato').dispatchEvent('focusin');
  expect(await isFocusVisible(page)).toBe(false);
  await hidden.dispatchEvent('focusin');
  await expect.poll(() => isFocusVisible(page)).toBe(true);
});

test('zoomed in, the picture pans to the mark with the focus', async ({ page }) => {
  await openMap(page);
  await page.locator('.ew-map [tabindex="0"]').focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('+');
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(3);
  for (const key of ['End', 'ArrowUp', 'Home', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect.poll(() => isFocusVisible(page), { message: key }).toBe(true);
  }
  expect(await scaleOf(page)).toBeGreaterThan(3);
  await page.keyboard.press('0');
  await expect.poll(() => scaleOf(page)).toBe(1);
});

test(
  'a node’s ring and a line’s stand out from the ground, and nothing fades them',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#edge=russia-turkey-nato');
    await nodeMark(page, 'akkuyu').focus();
    await page.keyboard.press('ArrowRight');
    const line = edgeMark(page, await focusedMark(page));
    // Moving the mouse elsewhere closes the preview; the focus ring stays.
    const { x, y } = await findEmptyPoint(page);
    await page.mouse.move(x, y);
    await expect(line).toHaveAttribute('data-emphasis', 'muted');
    await expect(line).toHaveCSS('opacity', '1');
    const ink = await page
      .locator('[data-edgewise]')
      .evaluate((map) => getComputedStyle(map).color);
    await expect(line.locator('.ew-glow')).toHaveCSS('stroke', ink);
    await page.keyboard.press('ArrowLeft');
    await expect(nodeMark(page, 'akkuyu').locator('.ew-ring')).toHaveCSS('stroke', ink);
  },
);

test('a name’s page shows its edges alone and all again: the double click by keyboard', async ({
  page,
}) => {
  await openMap(page);
  await nodeMark(page, 'iran').focus();
  await page.keyboard.press('Enter');
  const star = panel(page).getByRole('button', { name: 'Show only the ties of Iran' });
  await star.press('Enter');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  const foreign = '[data-edge][data-shown="true"]:not([data-source="iran"],[data-target="iran"])';
  await expect(page.locator(foreign)).toHaveCount(0);
  await star.press('Enter');
  await expect(page.locator('[data-edge][data-shown="false"]')).toHaveCount(0);
});

test('what the drawer covers is revealed when the keyboard gets there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#edge=russia-turkey-nato');
  await page.locator('.ew-handle').press('End');
  await expect(page.locator('.ew-sheet')).toHaveAttribute('data-stop', 'full');
  await page.getByRole('button', { name: 'Fit' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.ew-sheet')).toHaveAttribute('data-stop', 'half');
  await expect.poll(() => isFocusVisible(page)).toBe(true);
});

/** The id of the mark that has the focus. */
function focusedMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { node, edge } = (document.activeElement as SVGElement | null)?.dataset ?? {};
    return node ?? edge ?? '';
  });
}

/**
 * Whether the focus is inside the window, above a narrow map's drawer and, for a mark, inside the
 * drawing (for a line, its middle).
 */
function isFocusVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const frame = element?.closest('.ew-map')?.getBoundingClientRect();
    const drawer = document.querySelector('.ew-sheet')?.getBoundingClientRect();
    if (!element) return false;
    const line = element.querySelector<SVGPathElement>('.ew-hit');
    const matrix = line?.getScreenCTM();
    const box = element.querySelector('[data-shape]')?.getBoundingClientRect();
    const { left, top, right, bottom } =
      line && matrix
        ? (() => {
            const { x, y } = line
              .getPointAtLength(line.getTotalLength() / 2)
              .matrixTransform(matrix);
            return { left: x, top: y, right: x, bottom: y };
          })()
        : (box ?? element.getBoundingClientRect());
    const limit = drawer && drawer.height > 0 ? drawer.top : innerHeight;
    const isInWindow = top >= 0 && bottom <= limit && left >= 0 && right <= innerWidth;
    if (!frame) return isInWindow;
    return (
      isInWindow &&
      left >= frame.left &&
      right <= frame.right &&
      top >= frame.top &&
      bottom <= frame.bottom
    );
  });
}

function scaleOf(page: Page): Promise<number> {
  return page
    .locator('[data-camera]')
    .evaluate((group) => (group as SVGGElement).transform.baseVal.consolidate()?.matrix.a ?? 1);
}
