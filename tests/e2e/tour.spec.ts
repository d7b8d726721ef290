import { ankara, montreal } from './support/dataset';
import { readyMap } from './support/hostPage';
import {
  edgeMark,
  expectHash,
  expectSelection,
  movedNodes,
  openMap,
  panel,
  readPositions,
} from './support/map';
import { expect, test } from './support/test';

const stops = ankara.argument?.tour ?? [];
const [first, second, third] = stops.map(({ step }) => step);
const follow = { name: /^Follow the argument/ };

test('a button with its length begins the tour; what the step is about comes to the fore, nothing moves', async ({
  page,
}) => {
  const map = await openMap(page);
  const before = await readPositions(page);
  const button = panel(page).getByRole('button', follow);
  await expect(button).toContainText('12 steps, 3 min');
  await button.click();
  await expectSelection(page, `step:${first}`);
  await expect(panel(page).locator(`[data-step="${first}"]`)).toHaveCount(1);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(stops[0]?.title ?? '');
  await expect(panel(page)).toContainText(`1 of ${stops.length}`);
  const uses = ankara.argument?.steps.find(({ id }) => id === first)?.uses ?? [];
  await expect(map.locator('.ew-map [data-edge][data-emphasis="related"]')).toHaveCount(
    ankara.edges.filter(({ id }) => uses.includes(id)).length,
  );
  expect(movedNodes(before, await readPositions(page))).toEqual({});
});

test(
  'arrow keys step; Back leads to where the tour was begun, in one step',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#edge=iran-eaeu-wish');
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expectHash(page, '');
    await panel(page).getByRole('button', follow).press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expectHash(page, `#step=${first}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectHash(page, `#step=${third}`);
    await expect(panel(page)).toContainText(`3 of ${stops.length}`);
    await page.keyboard.press('ArrowLeft');
    await expectHash(page, `#step=${second}`);
    // Playwright’s `goBack` waits for a page load, which Firefox does not have here.
    await page.evaluate(() => history.back());
    await expectSelection(page, 'none');
    await expectHash(page, '');
    await page.evaluate(() => history.forward());
    await expectSelection(page, `step:${second}`);
  },
);

test('a press before the panel’s code has come is not lost', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/pages-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openMap(page);
  await panel(page).getByRole('button', follow).click();
  await expectHash(page, `#step=${first}`);
  release();
  await expectSelection(page, `step:${first}`);
  await expect(panel(page)).toContainText(`1 of ${stops.length}`);
});

test('every quick press of an arrow key counts', async ({ page }) => {
  await openMap(page);
  await panel(page).getByRole('button', follow).press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toContainText(`8 of ${stops.length}`);
  await expectSelection(page, `step:${stops[7]?.step}`);
});

test('a tie of the step is a detour: Back, Escape and a button lead to the step', async ({
  page,
}) => {
  await openMap(page);
  await panel(page).getByRole('button', follow).click();
  await edgeMark(page, 'russia-turkey-nato').press('Enter');
  await expectSelection(page, 'edge:russia-turkey-nato');
  await page.goBack();
  await expectSelection(page, `step:${first}`);
  await expect(panel(page)).toContainText(`1 of ${stops.length}`);
  await edgeMark(page, 'russia-turkey-nato').press('Enter');
  await panel(page)
    .getByRole('button', { name: `Back to step 1 of ${stops.length}` })
    .click();
  await expectSelection(page, `step:${first}`);
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
});

test('a moment is a detour: Back and a button lead to the step', async ({ page }) => {
  await openMap(page);
  await panel(page).getByRole('button', follow).click();
  await panel(page).getByRole('button', { name: 'Next' }).click();
  await page.locator('[data-moment="november-2015"]').click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('November 2015');
  await expectHash(page, '#when=november-2015');
  await page.evaluate(() => history.back());
  await expectSelection(page, `step:${second}`);
  await expect(panel(page)).toContainText(`2 of ${stops.length}`);
  await page.evaluate(() => history.forward());
  await panel(page)
    .getByRole('button', { name: `Back to step 2 of ${stops.length}` })
    .click();
  await expectSelection(page, `step:${second}`);
  await expectHash(page, `#step=${second}`);
  await expect(panel(page)).toContainText(`2 of ${stops.length}`);
});

test('to the end, and out', async ({ page }) => {
  await openMap(page, '#node=nato');
  await page.evaluate(() => (location.hash = '#step=outlook'));
  await panel(page).getByRole('button', { name: 'Follow the argument from here' }).click();
  await expect(panel(page)).toContainText(`${stops.length} of ${stops.length}`);
  await panel(page).getByRole('button', { name: 'Finish' }).click();
  await expectSelection(page, 'step:outlook');
  await expect(panel(page)).toContainText('in the argument');
});

test('on a phone: the button is in the first picture, the drawer stands halfway, what is shown is above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const button = page.getByRole('button', follow);
  await expect(button).toHaveCount(1);
  await expect(button).toBeInViewport();
  await button.click();
  await expect(page.locator('.ew-sheet')).toHaveAttribute('data-stop', 'half');
  await panel(page).getByRole('radio', { name: /^4\. / }).click();
  await expect(panel(page)).toContainText(`4 of ${stops.length}`);
  const lowestPx = () =>
    page.evaluate(() => {
      const drawer = document.querySelector('.ew-sheet');
      if (!drawer || drawer.getAnimations().length > 0) return Infinity;
      const limit = drawer.getBoundingClientRect().top;
      const highlighted = document.querySelectorAll('.ew-map [data-node][data-emphasis="related"]');
      const bottoms = [...highlighted].map((mark) => mark.getBoundingClientRect().bottom - limit);
      return bottoms.length > 0 ? Math.max(...bottoms) : Infinity;
    });
  await expect.poll(lowestPx).toBeLessThanOrEqual(0);
});

test('the cells of the current step are marked in the article; a cell lights its ties', async ({
  page,
}) => {
  const map = await openMap(page);
  await panel(page).getByRole('button', follow).click();
  await panel(page).getByRole('radio', { name: /^4\. / }).click();
  await expect(panel(page).locator('[data-here="true"]')).toHaveCount(1);
  await panel(page)
    .getByRole('radio', { name: /^Paragraph 8, sentence 2/ })
    .click();
  const highlighted = map.locator('.ew-map [data-edge][data-emphasis="related"]');
  const citing = ankara.edges.filter(({ reasoning }) =>
    [...reasoning.places, ...reasoning.grounds.flatMap(({ places }) => places)].some(
      ({ paragraph, sentence }) => paragraph === 8 && sentence === 2,
    ),
  );
  await expect(highlighted).toHaveCount(citing.length);
  await expect(panel(page).locator('.ew-glance-open .ew-row')).toHaveCount(citing.length);
  await page.keyboard.press('Escape');
  await expect(panel(page).locator('.ew-glance-open')).toHaveCount(0);
});

test('without animations the camera does not move through the map', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await page.getByRole('button', follow).click();
  await expect(panel(page)).toContainText('1 of');
  const camera = page.locator('.ew-map [data-camera]');
  await expect(camera).toHaveAttribute('transform', /scale/);
  const seen = await camera.evaluate(
    (group) =>
      new Promise<number>((resolve) => {
        const transforms = new Set<string | null>();
        document.querySelectorAll<HTMLElement>('label.ew-stop')[3]?.click();
        const end = performance.now() + 900;
        const look = () => {
          transforms.add(group.getAttribute('transform'));
          if (performance.now() < end) requestAnimationFrame(look);
          else resolve(transforms.size);
        };
        look();
      }),
  );
  expect(seen).toBe(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tour is an ordered list whose links lead to the steps', async ({
    page,
    faults,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium');
    faults.allow(/^request failed: .*\.js$/);
    await page.goto('./');
    await page.getByRole('link', { name: 'Follow the argument' }).click();
    const items = page.locator('#tour ol > li');
    await expect(items).toHaveCount(stops.length);
    await expect(items.first()).toBeInViewport();
    await items.nth(3).getByRole('link').click();
    await expect(page.locator(':target')).toHaveAttribute('id', `step=${stops[3]?.step}`);
    await expect(page.getByRole('button', follow)).toHaveCount(0);
  });
});

test('in an embed that follows the article, the sentence in view leads the tour', async ({
  page,
}) => {
  await page.goto('./examples/article-beside-map.html');
  const map = await readyMap(page);
  await map.getByRole('button', follow).filter({ visible: true }).click();
  const tour = map.locator('[data-tour]');
  const [begin] = (montreal.argument?.tour ?? []).map(({ step }) => step);
  await expect(tour).toHaveAttribute('data-tour', begin ?? '');
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 1600);
  await expect(tour).not.toHaveAttribute('data-tour', begin ?? '');
  const reached = await tour.getAttribute('data-tour');
  await page.mouse.wheel(0, 1600);
  await expect(tour).not.toHaveAttribute('data-tour', reached ?? '');
  await map.getByRole('button', { name: 'Leave the tour' }).click();
  await expect(tour).toHaveCount(0);
});

test('the iframe page has the tour; inside a host page it adds nothing to the history', async ({
  page,
}) => {
  await page.goto('./maps/ankara/map.html');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await panel(page).getByRole('button', follow).click();
  await expectSelection(page, `step:${first}`);
  await page.goto('./examples/iframe.html');
  const before = await page.evaluate(() => history.length);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await frame.getByRole('button', follow).filter({ visible: true }).first().click();
  await expect(frame.locator('[data-tour]')).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
