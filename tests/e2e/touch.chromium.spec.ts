import type { Page } from '@playwright/test';
import { createFingers, type Fingers } from './support/touch';
import { findEmptyPoint } from './support/emptyPoint';
import {
  expectSelection,
  openBeforeStage,
  openMap,
  openMapWithDrawer,
  openMovingMap,
  panel,
} from './support/map';
import type { Point } from './support/mouse';
import { readScene } from './support/scene';
import { expect, test } from './support/test';
import { findAmbiguousPoint } from './support/ambiguousPoint';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Within this distance of a line's clearest point, a finger can mean no other. */
const SURE_PX = 31;
/** A finger reaches a line from farther away than a mouse: little background is out of reach. */
const FINGER_ROOM_PX = 4;
/** After holding still for this long, a release does not fling. */
const HOLD_MS = 250;

test('a tap on a line opens the drawer half and shows its claim', async ({ page }) => {
  await openMap(page);
  await expect(drawer(page)).toHaveAttribute('data-stop', 'peek');
  const { edges } = await readScene(page);
  const [id, { freePoint }] = Object.entries(edges)
    .filter(([, { room }]) => room > SURE_PX)
    .sort(([, a], [, b]) => b.room - a.room)[0]!;
  await page.touchscreen.tap(freePoint.x, freePoint.y);
  await expectSelection(page, `edge:${id}`);
  await expect(drawer(page)).toHaveAttribute('data-stop', 'half');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await panel(page).getByRole('button', { name: 'Back to the overview' }).tap();
  await expectSelection(page, 'none');
  await expect(drawer(page)).toHaveAttribute('data-stop', 'peek');
});

test('a tap between two lines asks which one', async ({ page }) => {
  await openMap(page);
  const { x, y, ids } = await findAmbiguousPoint(page);
  await page.touchscreen.tap(x, y);
  const question = page.getByRole('group', { name: 'Which line?' });
  await expect(question).toBeInViewport();
  await expectSelection(page, 'none');
  await question.getByRole('listitem').first().getByRole('button').tap();
  await expect(panel(page)).toHaveAttribute('data-selection', /^edge:/);
  const selection = await panel(page).getAttribute('data-selection');
  expect(ids.map((id) => `edge:${id}`)).toContain(selection);
});

test('a finger that moves before the code of the drawing has loaded selects nothing', async ({
  page,
}) => {
  const { box, release } = await openBeforeStage(page);
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const fingers = await createFingers(page);
  await fingers.drag([[from, { x: from.x - 60, y: from.y + 80 }]]);
  await expect(page.locator('[data-ready="true"]')).toHaveCount(0);
  release();
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await page.waitForTimeout(300);
  await expectSelection(page, 'none');
});

test('one finger over the map scrolls the page, and leaves the map where it is', async ({
  page,
}) => {
  const map = await openMovingMap(page);
  await expect(map.locator('.ew-map')).toHaveCSS('touch-action', 'pan-x pan-y');
  const fingers = await createFingers(page);
  const { x, y } = await findEmptyPoint(page, FINGER_ROOM_PX);
  await fingers.drag([
    [
      { x, y: y + 200 },
      { x, y: y - 60 },
    ],
  ]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await readCamera(page)).toEqual({ k: 1, x: 0, y: 0 });
});

test('given to the map, one finger moves it and the page stands still', async ({ page }) => {
  await openActiveMap(page);
  const fingers = await createFingers(page);
  const ground = await findEmptyPoint(page, FINGER_ROOM_PX);
  await spread(fingers, ground);
  await expect.poll(async () => (await readCamera(page)).k).toBeGreaterThan(1.5);
  const pinched = await readCamera(page);
  const before = await page.evaluate(() => scrollY);
  await fingers.drag([[{ x: ground.x, y: ground.y + 120 }, ground]]);
  const moved = await readCamera(page);
  expect(moved.k).toBeCloseTo(pinched.k, 3);
  expect(moved.y).toBeLessThan(pinched.y - 50);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('two fingers pinch the map even while one scrolls the page', async ({ page }) => {
  await openMovingMap(page);
  const fingers = await createFingers(page);
  const ground = await findEmptyPoint(page, FINGER_ROOM_PX);
  await spread(fingers, ground);
  await expect.poll(async () => (await readCamera(page)).k).toBeGreaterThan(1.5);
});

test('a finger on the drawer’s head drags it, and it snaps to a stop', async ({ page }) => {
  await openMapWithDrawer(page);
  const fingers = await createFingers(page);
  const { x, y } = await headOf(page);
  await fingers.down([{ x, y }]);
  await fingers.move([{ x, y: y - 100 }]);
  const low = await topOf(page);
  await fingers.move([{ x, y: y - 250 }]);
  expect(low - (await topOf(page))).toBeCloseTo(150, 0);
  await page.waitForTimeout(HOLD_MS);
  await fingers.up();
  await expect(drawer(page)).toHaveAttribute('data-stop', 'half');
  await fingers.drag([[await headOf(page), { x, y: 60 }]], HOLD_MS);
  await expect(drawer(page)).toHaveAttribute('data-stop', 'full');
});

for (const ends of [false, true])
  test(`a drag that ${ends ? 'ended' : 'began'} before the drawer’s code had loaded is followed`, async ({
    page,
  }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/attachDrawerDrag-/, async (route) => {
      await held;
      await route.continue();
    });
    await openMap(page);
    const fingers = await createFingers(page);
    const { x, y } = await headOf(page);
    await fingers.down([{ x, y }]);
    for (const up of [60, 120, 180, 200]) await fingers.move([{ x, y: y - up }]);
    await page.waitForTimeout(HOLD_MS);
    const low = await topOf(page);
    if (ends) await fingers.up();
    release();
    if (!ends) {
      await expect.poll(async () => low - (await topOf(page))).toBeCloseTo(200, 0);
      await fingers.move([{ x, y: y - 300 }]);
      expect(low - (await topOf(page))).toBeCloseTo(300, 0);
      await page.waitForTimeout(HOLD_MS);
      await fingers.up();
    }
    await expect(drawer(page)).toHaveAttribute('data-stop', 'half');
  });

test('content that is scrolled to its top pulls the drawer down; otherwise it scrolls', async ({
  page,
}) => {
  await openMapWithDrawer(page, '#node=russia');
  const content = panel(page);
  await drawerSettles(page);
  const fingers = await createFingers(page);
  const { x, y } = await middleOf(page);
  // Held before it is lifted: a fling would continue on its own.
  await fingers.drag(
    [
      [
        { x, y },
        { x, y: y - 150 },
      ],
    ],
    HOLD_MS,
  );
  await expect.poll(() => content.evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
  await expect(drawer(page)).toHaveAttribute('data-stop', 'half');
  await content.evaluate((element) => element.scrollTo(0, 0));
  await fingers.drag(
    [
      [
        { x, y: (await topOf(page)) + 90 },
        { x, y: 840 },
      ],
    ],
    HOLD_MS,
  );
  await expect(drawer(page)).toHaveAttribute('data-stop', 'peek');
});

test('a swipe across a step of the tour leads to the next, and back', async ({ page }) => {
  await openMapWithDrawer(page);
  await page.getByRole('button', { name: /^Follow the argument/ }).tap();
  await expect(panel(page)).toContainText('1 of 12');
  await drawerSettles(page);
  const fingers = await createFingers(page);
  const { y } = await middleOf(page);
  const [left, right] = [
    { x: 90, y },
    { x: 300, y: y + 8 },
  ];
  await fingers.drag([[right, left]]);
  await expect(panel(page)).toContainText('2 of 12');
  await expect(drawer(page)).toHaveAttribute('data-stop', 'half');
  await fingers.drag([[left, right]]);
  await expect(panel(page)).toContainText('1 of 12');
  // Down the text is the drawer's or the page's.
  await fingers.drag(
    [
      [
        { x: 200, y },
        { x: 240, y: y - 120 },
      ],
    ],
    HOLD_MS,
  );
  await expect(panel(page)).toContainText('1 of 12');
});

test('"Which line?" leaves both lines visible above the drawer', async ({ page }) => {
  await openMap(page);
  const { x, y } = await findAmbiguousPoint(page);
  await page.touchscreen.tap(x, y);
  const related = page.locator('[data-edge][data-emphasis="related"]');
  await expect(related).not.toHaveCount(0);
  expect(await related.count()).toBeLessThanOrEqual(3);
  await expect
    .poll(async () => {
      const top = await topOf(page);
      const lows = await related.evaluateAll((marks) =>
        marks.flatMap(({ dataset: { source, target } }) =>
          [source, target].map(
            (id) =>
              document.querySelector<SVGGElement>(`[data-node="${id ?? ''}"]`)?.getScreenCTM()?.f ??
              Infinity,
          ),
        ),
      );
      return top - Math.max(...lows);
    })
    .toBeGreaterThanOrEqual(24);
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

test('whatever a thumb goes to is 44 px wide and high; names and places within sentences are not', async ({
  page,
}) => {
  const small: string[] = [];
  for (const [hash, ...expected] of [
    ['', '.ew-chip', '.ew-tool', '.ew-row', '.ew-handle', '.ew-views label', '.ew-search-input'],
    ['#view=list', '[data-list-edge]'],
    ['#view=matrix', '[data-cell] button'],
    ['#edge=russia-turkey-nato', '.ew-icon', '.ew-segment', '.ew-step'],
  ] as const) {
    await openMap(page, hash);
    await drawerSettles(page);
    for (const target of expected)
      await expect(page.locator(`[data-edgewise] ${target}`)).not.toHaveCount(0);
    small.push(...(await page.evaluate(findSmall)));
  }
  expect(small).toEqual([]);
});

/**
 * A row of the list is one target: its link covers all of it. The cells of the article's sentences are
 * a dense row of 24 px (WCAG 2.5.8).
 */
function findSmall(): readonly string[] {
  const targets =
    '[data-edgewise] :is(button, summary, label, input:not(label *), [data-list-edge])';
  const within = ':not(.ew-matrix *):is(.ew-name, .ew-place, .ew-paragraph-used, .ew-cell)';
  return [...document.querySelectorAll(targets)]
    .filter((element) => element.checkVisibility() && !element.matches(within))
    .map((element) => {
      // A pseudo-element spreads it over its cell.
      const target = element.matches('.ew-matrix-pair') ? element.closest('td') : element;
      return { element, box: (target ?? element).getBoundingClientRect() };
    })
    .filter(({ box }) => Math.min(box.width, box.height) < 44)
    .map(({ element, box }) => `${element.outerHTML} ${box.width}x${box.height}`);
}

function drawer(page: Page) {
  return page.locator('.ew-sheet');
}

async function drawerSettles(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.ew-sheet')?.getAnimations().length === 0,
  );
}

/** The middle of the handle's bar. */
async function headOf(page: Page) {
  await drawerSettles(page);
  const box = await page.locator('.ew-handle').boundingBox();
  if (!box) throw new Error('no handle');
  return { x: box.x + box.width / 2, y: box.y + 10 };
}

async function middleOf(page: Page) {
  const box = await panel(page).boundingBox();
  if (!box) throw new Error('no panel');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function topOf(page: Page): Promise<number> {
  return drawer(page).evaluate((element) => element.getBoundingClientRect().top);
}

/** The map with one-finger panning enabled, its whole drawing in the window. */
async function openActiveMap(page: Page): Promise<void> {
  const map = await openMovingMap(page);
  await page.getByRole('switch', { name: 'Move the map with one finger' }).tap();
  await expect(map.locator('.ew-map')).toHaveCSS('touch-action', 'none');
  await page.evaluate(() => scrollTo(0, 0));
}

function readCamera(page: Page) {
  return page.locator('[data-camera]').evaluate((group) => {
    const matrix = (group as SVGGElement).transform.baseVal.consolidate()?.matrix;
    return { k: matrix?.a ?? 1, x: matrix?.e ?? 0, y: matrix?.f ?? 0 };
  });
}

/** Moves two fingers apart, to more than twice their distance. */
async function spread(fingers: Fingers, { x, y }: Point): Promise<void> {
  await fingers.drag([
    [
      { x: x - 10, y },
      { x: x - 60, y },
    ],
    [
      { x: x + 10, y },
      { x: x + 110, y },
    ],
  ]);
}
