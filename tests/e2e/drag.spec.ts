import type { Page } from '@playwright/test';
import { holdRequests } from './support/holdRequests';
import {
  expectSelection,
  movedNodes,
  nodeMark,
  openBeforeStage,
  openMap,
  readPositions,
} from './support/map';
import { expect, test } from './support/test';

test('a drag over empty ground that ends on an edge selects nothing', async ({ page }) => {
  await openMap(page);
  const edge = await pointOnEdge(page);
  const { x = 0, y = 0 } = (await page.locator('.ew-map').boundingBox()) ?? {};
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  await page.mouse.move(edge.x, edge.y, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  await expectSelection(page, 'none');
  await page.mouse.click(edge.x, edge.y);
  await expect(page.locator('[data-panel]')).not.toHaveAttribute('data-selection', 'none');
});

test('a drag that starts before its code has loaded is followed once it has', async ({ page }) => {
  const release = await holdRequests(page, /assets\/attachMotion-/);
  await openMap(page);
  const before = await readPositions(page);
  const box = (await nodeMark(page, 'russia').locator('circle').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  release();
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
  await page.mouse.move(x + 80, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => Object.keys(movedNodes(before, await readPositions(page))))
    .toContain('russia');
  await expectSelection(page, 'none');
});

test('a press before the code of the drawing has loaded that does not move is a click', async ({
  page,
}) => {
  const { release } = await pressBefore(page);
  release();
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await page.mouse.up();
  await expectSelection(page, 'node:russia');
});

test('a drag that starts before the code of the drawing has loaded is followed once it has', async ({
  page,
}) => {
  const { box, x, y, release } = await pressBefore(page);
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  release();
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => {
      const now = await nodeMark(page, 'russia').locator('circle').first().boundingBox();
      return Math.round((now?.x ?? 0) - box.x);
    })
    .toBeGreaterThan(60);
  await expectSelection(page, 'none');
});

test('a drag that ends before the code of the drawing has loaded selects nothing', async ({
  page,
}) => {
  const { release } = await pressBefore(page);
  await page.mouse.move(5, 300);
  await page.mouse.up();
  release();
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await page.waitForTimeout(300);
  await expectSelection(page, 'none');
});

/** Presses the mark of Russia while the code of the drawing is on its way. */
async function pressBefore(page: Page) {
  const { box, release } = await openBeforeStage(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expect(page.locator('[data-ready="true"]')).toHaveCount(0);
  return { box, x, y, release };
}

/** The middle of an edge that no node lies over. */
function pointOnEdge(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const edges = [...document.querySelectorAll<SVGPathElement>('.ew-map [data-edge] path')];
    for (const path of edges) {
      const at = path.getPointAtLength(path.getTotalLength() / 2);
      const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(path.getScreenCTM() ?? undefined);
      if (document.elementFromPoint(x, y)?.closest('[data-edge]')) return { x, y };
    }
    throw new Error('no edge is free in its middle');
  });
}
