import type { Page } from '@playwright/test';
import { drawerRests, slowDrawer } from './support/drawer';
import { edgeMark, expectSelection, openMap, openMapWithDrawer } from './support/map';
import { expect, test } from './support/test';

const EDGE = '#edge=russia-turkey-nato';
/**
 * Minimum distance between the drawer and an end of the selected edge (docs/design.md, section 3),
 * px.
 */
const ABOVE_DRAWER_PX = 24;
/** After holding still for this long, a release does not fling. */
const HOLD_MS = 200;

test.use({ viewport: { width: 390, height: 844 } });

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [320, 640],
] as const)
  test(`at ${width}x${height} the whole map stands above the lowered drawer`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    const { top, labels, smallest, share } = await page.locator('.ew-map').evaluate((svg) => {
      const names = [...svg.querySelectorAll('[data-label-for]')];
      const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
      return {
        top: document.querySelector('.ew-sheet')?.getBoundingClientRect().top ?? 0,
        labels: names.map((name) => name.getBoundingClientRect().bottom),
        // A desktop's scroll bar takes width; a phone's does not.
        share: document.documentElement.clientWidth / window.innerWidth,
        smallest: Math.min(
          ...names.map((name) => scale * parseFloat(getComputedStyle(name).fontSize)),
        ),
      };
    });
    expect(labels.length).toBeGreaterThan(20);
    // Text boxes differ by fractions of a pixel between engines.
    expect(Math.max(...labels)).toBeLessThanOrEqual(top + 0.5);
    expect(smallest).toBeGreaterThan(11 * share - 0.01);
  });

test(
  'dragging the handle moves the drawer, which snaps to the nearest stop',
  { tag: '@engine' },
  async ({ page }) => {
    await openMapWithDrawer(page);
    await dragTo(page, 400);
    await expectStop(page, 'half');
    await dragTo(page, 80);
    await expectStop(page, 'full');
    await dragTo(page, 820);
    await expectStop(page, 'peek');
  },
);

test('while it is dragged the drawer follows the pointer', async ({ page }) => {
  await openMapWithDrawer(page);
  const { x, y } = await grip(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 100);
  const before = await topOf(page);
  await page.mouse.move(x, y - 200);
  expect(before - (await topOf(page))).toBeCloseTo(100, 0);
  await page.mouse.up();
});

test('keys on the handle move the drawer up and down, and it says how far it is open', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Open the panel' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(
    page.getByRole('button', { name: 'Expand the panel', expanded: true }),
  ).toBeFocused();
  await page.keyboard.press('End');
  await expectStop(page, 'full');
  await page.keyboard.press('ArrowDown');
  await expectStop(page, 'half');
  await page.keyboard.press('Home');
  await expectStop(page, 'peek');
  await page.keyboard.press('Enter');
  await expectStop(page, 'half');
  await page.keyboard.press('Escape');
  await expectStop(page, 'peek');
});

test('Escape lowers a fully open drawer to half, and only then deselects', async ({ page }) => {
  await openMap(page, EDGE);
  await page.getByRole('button', { name: 'Expand the panel' }).press('End');
  await expectStop(page, 'full');
  await page.keyboard.press('Escape');
  await expectStop(page, 'half');
  await expectSelection(page, 'edge:russia-turkey-nato');
});

test(
  'both ends of the selected line stay visible above the drawer, also after it was fully open',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, EDGE);
    await expect.poll(() => minRoom(page)).toBeGreaterThanOrEqual(ABOVE_DRAWER_PX);
    const handle = page.locator('.ew-handle');
    await handle.press('End');
    await expectStop(page, 'full');
    await handle.press('ArrowDown');
    await expectStop(page, 'half');
    await expect.poll(() => minRoom(page)).toBeGreaterThanOrEqual(ABOVE_DRAWER_PX);
  },
);

test('what is selected stands above a drawer that rises late', async ({ page }) => {
  await openMap(page);
  await slowDrawer(page);
  await edgeMark(page, 'russia-turkey-nato').dispatchEvent('click');
  await expectStop(page, 'half');
  await drawerRests(page);
  await expect.poll(() => minRoom(page)).toBeGreaterThanOrEqual(ABOVE_DRAWER_PX);
});

test('lowered, the drawer names the selection', async ({ page }) => {
  await openMap(page, EDGE);
  await page.locator('.ew-handle').press('Home');
  await expect(page.locator('.ew-peek')).toHaveText(
    'Turkey belongs to NATO, a point of sharp difference with Russia',
  );
});

test('the ties of a chosen sentence are in view on the smallest phone, and so is its cell', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  await page.locator('.ew-handle').press('ArrowUp');
  await drawerRests(page);
  const cell = page.getByRole('radio', { name: /^Paragraph 8, sentence 2/ });
  await cell.check();
  await expect(cell).toBeFocused();
  const first = page.locator('.ew-glance-open .ew-row').first();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.ew-cell:has(:checked)')).toBeInViewport({ ratio: 1 });
});

test('a phone on its side has the reasoning beside the map', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openMap(page, EDGE);
  await expect(page.locator('[data-panel] h2')).toBeInViewport({ ratio: 1 });
  await page.locator('.ew-stage').evaluate((stage) => stage.scrollIntoView({ block: 'end' }));
  await expect(page.locator('[data-panel] h2')).toBeInViewport({ ratio: 1 });
});

async function expectStop(page: Page, stop: string): Promise<void> {
  await expect(page.locator('.ew-sheet')).toHaveAttribute('data-stop', stop);
}

/** The middle of the handle's bar. */
async function grip(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForFunction(
    () => document.querySelector('.ew-sheet')?.getAnimations().length === 0,
  );
  const box = await page.locator('.ew-handle').boundingBox();
  if (!box) throw new Error('no handle');
  return { x: box.x + box.width / 2, y: box.y + 10 };
}

/** Drags and holds still before releasing, so that only the position matters. */
async function dragTo(page: Page, toY: number): Promise<void> {
  const { x, y } = await grip(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, toY, { steps: 8 });
  await page.waitForTimeout(HOLD_MS);
  await page.mouse.up();
}

function topOf(page: Page): Promise<number> {
  return page.locator('.ew-sheet').evaluate((drawer) => drawer.getBoundingClientRect().top);
}

/** Distance between the drawer and the lower of the selected edge's ends, px. */
function minRoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = document.querySelector('.ew-sheet')?.getBoundingClientRect().top ?? 0;
    const ends = [...document.querySelectorAll('[data-node="russia"],[data-node="turkey"]')];
    return top - Math.max(...ends.map((end) => (end as SVGGElement).getScreenCTM()?.f ?? 0));
  });
}

for (const width of [390, 360, 320])
  test(`at ${width} px the moments have their room before their code has loaded`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/moments-/, async (route) => {
      await held;
      await route.continue();
    });
    await openMap(page);
    const room = page.locator('.ew-main > .ew-moments');
    const { height } = (await room.boundingBox())!;
    release();
    await expect(room.locator('button').first()).toBeAttached();
    expect((await room.boundingBox())!.height).toBe(height);
  });
