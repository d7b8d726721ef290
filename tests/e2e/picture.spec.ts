import type { Page } from '@playwright/test';
import { ankara } from './support/dataset';
import { openMap, openMovingMap, readPositions } from './support/map';
import { dragBy } from './support/mouse';
import { differenceOf, renderAlone, savePicture, type Part } from './support/savePicture';
import { expect, test } from './support/test';

/**
 * Share of the px: the edges of letters and lines may differ by that much. A line that is selected
 * in only one of two pictures makes ten times as much.
 */
const MAX_DIFFERENCE = 0.004;

/** `SETTLED_MS` of the map's `attachCamera`. */
const SETTLED_MS = 260;

// Before a screenshot of Firefox, Playwright adds the style `body {}` to the page, which the page's
// CSP refuses by its hash.
test.beforeEach(({ faults }) => faults.allow(/inline style.*sha256-YjaKGiklmzC6wjXA513HAMmz/));

const VIEWS = [
  { name: 'at rest', hash: '', file: 'ankara', colorScheme: 'light' },
  {
    name: 'with a tie selected, in the dark',
    hash: '#edge=russia-turkey-nato',
    file: 'ankara-russia-turkey-nato',
    colorScheme: 'dark',
  },
  { name: 'filtered', hash: '#show=dispute', file: 'ankara', colorScheme: 'light' },
] as const;

for (const { name, hash, file, colorScheme } of VIEWS)
  test.describe(`the map ${name}`, () => {
    test.use({ colorScheme });

    test(
      'saved as SVG and opened alone, and as PNG, looks as on the page',
      { tag: '@engine' },
      async ({ page }) => {
        await openMap(page, hash);
        if (hash.startsWith('#edge')) await waitForPaint(page);
        await page.mouse.move(0, 0);
        const svg = await savePicture(page, 'SVG');
        const png = await savePicture(page, 'PNG');
        expect([svg.name, svg.type]).toEqual([`${file}.svg`, 'image/svg+xml']);
        expect([png.name, png.type]).toEqual([`${file}.png`, 'image/png']);

        const text = svg.bytes.toString();
        const [width, height] = sizeOf(text);
        expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
          2 * width,
          2 * height,
        ]);
        const clip = { x: 0, y: 0, width, height };
        const whole = { x: 0, y: 0, width: 2 * width, height: 2 * height };
        const alone = { ...whole, png: await renderAlone(page, text, { ...clip, scale: 2 }) };
        const painted = { ...whole, png: png.bytes };
        expect(await differenceOf(page, alone, painted)).toBeLessThan(MAX_DIFFERENCE);

        // On a slow machine the page itself may not have settled yet.
        const differs = async () => {
          const onPage = await screenMap(page);
          return differenceOf(page, onPage, await mapIn(page, text, onPage));
        };
        await expect.poll(differs).toBeLessThan(MAX_DIFFERENCE);
      },
    );
  });

test('a picture of another view is seen to be another', async ({ page }) => {
  await openMap(page, '#edge=russia-turkey-nato');
  const text = (await savePicture(page, 'SVG')).bytes.toString();
  await openMap(page, '#edge=turkey-west-refusal');
  await page.mouse.move(0, 0);
  const onPage = await screenMap(page);
  expect(await differenceOf(page, onPage, await mapIn(page, text, onPage))).toBeGreaterThan(
    2 * MAX_DIFFERENCE,
  );
});

test(
  'a saved picture is the whole map, dragged nodes where they are, whatever the camera shows',
  { tag: '@engine' },
  async ({ page }) => {
    await openMovingMap(page);
    const restPosition = (await savePicture(page, 'SVG')).bytes.toString();
    await page.evaluate(() => scrollTo(0, 0));
    const [x, y] = (await readPositions(page))['akkuyu']!;
    await dragBy(page, { x, y }, 60, -30);
    await expect(page.getByRole('button', { name: 'Reset positions' })).toBeVisible();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const positionIn = (svg: string, id: string) =>
      new RegExp(`data-node="${id}"[^>]* transform="translate\\(([^)]*)`).exec(svg)?.[1];
    let away = '';
    const saveAway = async () => {
      away = (await savePicture(page, 'SVG')).bytes.toString();
      return positionIn(away, 'nato');
    };
    // Other nodes give way by hundredths of a pixel and return 0.3 s after the drag, or later.
    await expect.poll(saveAway).toBe(positionIn(restPosition, 'nato'));
    expect(positionIn(away, 'akkuyu')).not.toBe(positionIn(restPosition, 'akkuyu'));
    expect(away.match(/ data-edge="/g)).toHaveLength(ankara.edges.length);
  },
);

test('the buttons are reached and pressed by keyboard', async ({ page }) => {
  await openMap(page);
  await page.locator('.ew-save > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeFocused();
});

/**
 * Waits until the map has moved the camera to the edge that it was opened with: the code loads late
 * on a slow machine, and if the page is scrolled to the buttons by then, it zooms to what is left
 * of the drawing in the window, which no saved picture shows.
 */
async function waitForPaint(page: Page): Promise<void> {
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
  // A timer as long as the map's own, which started together with `__zoom`: this one starts later
  // and so ends later.
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLED_MS);
}

function sizeOf(svg: string): readonly [number, number] {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** A screenshot of the page's drawing: the area of its viewBox. */
async function screenMap(page: Page): Promise<Part & { readonly scale: number }> {
  // Pressing a button may have scrolled there.
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator('svg.ew-map').evaluate((svg: SVGSVGElement) => {
    const { a = 1, e = 0, f = 0 } = svg.getScreenCTM() ?? {};
    const { width, height } = svg.viewBox.baseVal;
    // Both engines place a drawing on whole px, whatever its box says.
    const { left, top } = svg.getBoundingClientRect();
    const [x, y] = [e - left + Math.round(left), f - top + Math.round(top)];
    return { x, y, width: width * a, height: height * a, scale: a };
  });
  return { ...box, png: await page.screenshot() };
}

/** The same part of a saved picture, drawn where the page draws it, to the fraction of a pixel. */
async function mapIn(page: Page, svg: string, onPage: { scale: number } & Part): Promise<Part> {
  const [, x, y] = /id="map" transform="translate\((\S+) (\S+)\)"/.exec(svg) ?? [];
  const { scale } = onPage;
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const png = await renderAlone(page, svg, {
    x: Number(x) - onPage.x / scale,
    y: Number(y) - onPage.y / scale,
    width: width / scale,
    height: height / scale,
    scale,
  });
  return { ...onPage, png };
}
