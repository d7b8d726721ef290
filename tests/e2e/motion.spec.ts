import type { Page } from '@playwright/test';
import { findEmptyPoint } from './support/emptyPoint';
import { movedNodes, nodeMark, openMovingMap, readPositions, type Positions } from './support/map';
import { doubleClick, dragBy } from './support/mouse';
import { expect, test } from './support/test';

/** Not a principal, so that much of the map stays where it is; with several edges. */
const NODE = 'akkuyu';
const DRAG_PX = 60;

test(
  'a node can be dragged, its lines follow, others give way, and a button resets all positions',
  { tag: '@engine' },
  async ({ page }) => {
    await openMovingMap(page);
    const restPositions = await readPositions(page);
    const [x, y] = restPositions[NODE]!;
    const line = page.locator(`[data-edge="russia-akkuyu"] path[data-line]`);
    const restingLine = await line.getAttribute('d');
    await expect(resetPositions(page)).toHaveCount(0);

    await dragBy(page, { x, y }, DRAG_PX, -DRAG_PX);
    await expect(resetPositions(page)).toBeVisible();
    await expect(line).not.toHaveAttribute('d', restingLine ?? '');
    // The line may have moved at the first of several steps.
    const missedPx = async () => {
      const [x1, y1] = (await readPositions(page))[NODE]!;
      return Math.max(Math.abs(x1 - x - DRAG_PX), Math.abs(y1 - y + DRAG_PX));
    };
    await expect.poll(missedPx).toBeLessThan(2);

    await resetPositions(page).click();
    await expectPositions(page, restPositions);
    await expect(line).toHaveAttribute('d', restingLine ?? '');
    await expect(resetPositions(page)).toHaveCount(0);
  },
);

test('a node dragged onto another pushes it aside, and Escape resets both', async ({ page }) => {
  await openMovingMap(page);
  const restPositions = await readPositions(page);
  const [x, y] = restPositions[NODE]!;
  const [other, [ox, oy]] = nearestTo(restPositions, NODE);
  await dragBy(page, { x, y }, ox - x, oy - y);
  await expect
    .poll(async () => movedNodes(restPositions, await readPositions(page))[other] ?? 0)
    .toBeGreaterThan(4);
  await page.keyboard.press('Escape');
  await expectPositions(page, restPositions);
});

test('a drag selects nothing', { tag: '@engine' }, async ({ page }) => {
  await openMovingMap(page);
  const [x, y] = (await readPositions(page))[NODE]!;
  await dragBy(page, { x, y }, 0, DRAG_PX);
  await expect(resetPositions(page)).toBeVisible();
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', 'none');
});

test('Shift and an arrow move a node, as the mouse does', async ({ page }) => {
  await openMovingMap(page);
  const restPositions = await readPositions(page);
  await nodeMark(page, NODE).focus();
  // Towards the middle, so that no node leaves the drawing.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect
    .poll(async () => (await readPositions(page))[NODE]![1] - restPositions[NODE]![1])
    .toBeGreaterThan(20);
  await resetPositions(page).click();
  await expectPositions(page, restPositions);
});

test('buttons zoom and fit', async ({ page }) => {
  await openMovingMap(page);
  const fitted = await readPositions(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => readScale(page)).toBeGreaterThan(1.3);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expectPositions(page, fitted);
});

test(
  'the wheel is the page’s until Ctrl is held or the map is given the wheel',
  { tag: '@engine' },
  async ({ page }) => {
    await openMovingMap(page);
    const { x, y } = await findEmptyPoint(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await readScale(page)).toBe(1);
    await page.evaluate(() => scrollTo(0, 0));

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -20);
    await page.keyboard.up('Control');
    await expect.poll(() => readScale(page)).toBeGreaterThan(1.05);
    const held = await readScale(page);

    await page.getByRole('switch', { name: 'Zoom by scrolling' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => readScale(page)).toBeGreaterThan(held + 0.05);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  },
);

test(
  'a double click shows a star alone, and Escape ends that',
  { tag: '@engine' },
  async ({ page }) => {
    await openMovingMap(page);
    const positions = await readPositions(page);
    const [x, y] = positions['iran']!;
    await doubleClick(page, { x, y });
    const shown = page.locator('[data-edge][data-shown="true"]');
    const foreign = '[data-edge][data-shown="true"]:not([data-source="iran"],[data-target="iran"])';
    await expect(page.locator(foreign)).toHaveCount(0);
    await expect(shown).not.toHaveCount(0);
    expect(movedNodes(positions, await readPositions(page))).toEqual({});
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-edge][data-shown="false"]')).toHaveCount(0);
  },
);

function resetPositions(page: Page) {
  return page.getByRole('button', { name: 'Reset positions' });
}

async function expectPositions(page: Page, positions: Positions): Promise<void> {
  await expect.poll(async () => movedNodes(positions, await readPositions(page))).toEqual({});
}

/** The camera's scale: 1 if the whole drawing fits. */
function readScale(page: Page): Promise<number> {
  return page
    .locator('[data-camera]')
    .evaluate((group) => (group as SVGGElement).transform.baseVal.consolidate()?.matrix.a ?? 1);
}

function nearestTo(positions: Positions, id: string): [string, readonly [number, number]] {
  const [x, y] = positions[id]!;
  const distance = ([ox, oy]: readonly [number, number]) => Math.hypot(ox - x, oy - y);
  const [nearest] = Object.entries(positions)
    .filter(([other]) => other !== id)
    .sort(([, a], [, b]) => distance(a) - distance(b));
  return nearest!;
}
