import type { Page } from '@playwright/test';
import { expectSelection, openMap, openMovingMap, panel } from './support/map';
import { readScene } from './support/scene';
import { expect, test } from './support/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Within this distance of a line's freest spot, a finger can mean no other. */
const SURE_PX = 31;

test('a tap on a line draws the sheet half up and tells its claim', async ({ page }) => {
  await openMap(page);
  await expect(sheet(page)).toHaveAttribute('data-stop', 'peek');
  const { edges } = await readScene(page);
  const [id, { spot }] = Object.entries(edges)
    .filter(([, { room }]) => room > SURE_PX)
    .sort(([, a], [, b]) => b.room - a.room)[0]!;
  await page.touchscreen.tap(spot.x, spot.y);
  await expectSelection(page, `edge:${id}`);
  await expect(sheet(page)).toHaveAttribute('data-stop', 'half');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await panel(page).getByRole('button', { name: 'Back to the overview' }).tap();
  await expectSelection(page, 'none');
  await expect(sheet(page)).toHaveAttribute('data-stop', 'peek');
});

test('a tap between two lines asks which one', async ({ page }) => {
  await openMap(page);
  const { x, y, ids } = await findUnsure(page);
  await page.touchscreen.tap(x, y);
  const question = page.getByRole('group', { name: 'Which line?' });
  await expect(question).toBeInViewport();
  await expectSelection(page, 'none');
  await question.getByRole('listitem').first().getByRole('button').tap();
  await expect(panel(page)).toHaveAttribute('data-selection', /^edge:/);
  const selection = await panel(page).getAttribute('data-selection');
  expect(ids.map((id) => `edge:${id}`)).toContain(selection);
});

test('one finger on the map scrolls the page', async ({ page }) => {
  const map = await openMovingMap(page);
  await expect(map.locator('.ew-map')).toHaveCSS('touch-action', 'pan-x pan-y');
});

for (const width of [320, 390])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openMap(page, '#edge=russia-turkey-nato');
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inner).toBe(outer);
    await expect(page.locator('[data-panel]')).toBeVisible();
  });

function sheet(page: Page) {
  return page.locator('.ew-sheet');
}

/** A place, away from all nodes and names, at which two lines cross or run close. */
async function findUnsure(page: Page) {
  return page.locator('.ew-map').evaluate((svg) => {
    const CLOSE_PX = 5;
    const FREE_PX = 26;
    const boxes = [...svg.querySelectorAll('[data-node] [data-shape],[data-label-for]')].map(
      (mark) => mark.getBoundingClientRect(),
    );
    const isFree = ({ x, y }: DOMPoint) =>
      boxes.every(
        (box) =>
          Math.max(box.left - x, x - box.right) > FREE_PX ||
          Math.max(box.top - y, y - box.bottom) > FREE_PX,
      );
    const lines = [...svg.querySelectorAll<SVGPathElement>('path[data-line]')].map((line) => {
      const length = line.getTotalLength();
      const matrix = line.getScreenCTM() ?? new DOMMatrix();
      const count = Math.max(2, Math.round(length / 3));
      const points = Array.from({ length: count }, (_, i) =>
        line.getPointAtLength((i / (count - 1)) * length).matrixTransform(matrix),
      );
      return { id: line.closest<SVGElement>('[data-edge]')?.dataset['edge'] ?? '', points };
    });
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1))
        for (const p of a.points)
          if (isFree(p) && b.points.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < CLOSE_PX)) {
            const near = lines.filter(({ points }) =>
              points.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < 24),
            );
            return { x: p.x, y: p.y, ids: near.map(({ id }) => id) };
          }
    throw new Error('no two lines come close');
  });
}
