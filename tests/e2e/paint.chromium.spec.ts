import type { Page } from '@playwright/test';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { serveInParts } from './support/serveInParts';
import { expect, test } from './support/test';

const SIZES = [
  [1600, 1000],
  [1280, 800],
  [1024, 768],
  [390, 844],
] as const;
/**
 * Long enough that the page is painted with system fonts and without script before the file
 * arrives.
 */
const LATE_MS = 600;
/**
 * Tolerance for the layout shift that the browser reports when a word of the legend moves by a
 * pixel; it is displayed as 0.000.
 */
const UNSEEN = 0.0005;

type Watched = typeof globalThis & { shifts?: string[] };

for (const [width, height] of SIZES)
  test(`nothing shifts when fonts and scripts come late, at ${width}x${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.route(/\.(woff2|js)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    await page.addInitScript(watchShifts, UNSEEN);
    await page.goto('./');
    await expect(page.locator('[data-edgewise]')).toHaveAttribute('data-ready', 'true');
    await page.evaluate(async () => {
      await document.fonts.ready;
      // The browser reports a shift one frame later.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(await page.evaluate(() => (globalThis as Watched).shifts)).toEqual([]);
  });

/** Where the drawing that is shown is when the page ends with it, and when it has all its parts. */
async function placesOfDrawing(page: Page, url: string) {
  const html = (await (await page.request.get(url)).text()).replace(/<script[^]*?<\/script>/g, '');
  const open = async (body: string) => {
    await page.route('**/part.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('./part.html');
    await page.evaluate(() => document.fonts.ready);
    const drawing = page.locator('.ew-static > .ew-map').filter({ visible: true });
    await expect(drawing).toHaveCount(1);
    return { frame: await drawing.getAttribute('data-frame'), box: await drawing.boundingBox() };
  };
  const whole = await open(html);
  const part = html.slice(0, html.indexOf('</svg>', html.indexOf(`data-frame="${whole.frame}"`)));
  expect(part.length).toBeLessThan(0.6 * html.length);
  return { whole, part: await open(part) };
}

for (const [url, width, height] of [
  ['./', 1600, 1000],
  ['./', 1280, 800],
  ['./', 1200, 800],
  ['./', 1100, 800],
  ['./', 1024, 768],
  ['./', 820, 1180],
  ['./', 390, 844],
  ['./', 375, 560],
  ['./maps/ankara/map.html', 1280, 800],
  ['./maps/ankara/map.html', 900, 600],
] as const)
  test(`of ${url} that arrives in parts the drawing has its final place as soon as it is there, at ${width}x${height}`, async ({
    page,
    faults,
  }) => {
    // A part may end before the drawing that the browser waits for.
    faults.allow(/Did not find element expected to be parsed/);
    await page.setViewportSize({ width, height });
    const { part, whole } = await placesOfDrawing(page, url);
    expect(part).toEqual(whole);
  });

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const [width, height] of [
    [1366, 1024],
    [1240, 820],
    [1194, 834],
    [1024, 768],
    [744, 1133],
    [412, 915],
  ] as const)
    test(`the drawing has its final place as soon as it is there, at ${width}x${height}`, async ({
      page,
      faults,
    }) => {
      faults.allow(/Did not find element expected to be parsed/);
      await page.setViewportSize({ width, height });
      const { part, whole } = await placesOfDrawing(page, './');
      expect(part).toEqual(whole);
    });
});

for (const [width, height, size, next] of [
  [1280, 800, 'desk', 'phone'],
  [390, 844, 'phone', 'tiny'],
] as const)
  test(`the first image has the whole ${size} drawing, however slowly the page arrives`, async ({
    page,
    faults,
  }) => {
    // The page comes from a server of its own, and its last part ends before the body does.
    faults.allow(/request to another origin: http:\/\/127\.0\.0\.1:/);
    faults.allow(/Did not find element expected to be parsed/);
    await page.setViewportSize({ width, height });
    // Without the page's code, but with the inline scripts, one of which the browser waits for.
    const html = (await (await page.request.get('./')).text()).replace(
      /<script[^>]* src=[^]*?<\/script>/g,
      '',
    );
    const half = html.indexOf('<text', html.indexOf(`data-frame="${size}"`));
    const end = html.indexOf('>', html.indexOf(`data-frame="${next}"`)) + 1;
    const server = await serveInParts([html.slice(0, half), html.slice(half, end)]);
    const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);
    await page.goto(server.url, { waitUntil: 'commit' });
    const drawing = page.locator(`.ew-static > [data-frame="${size}"]`);
    await expect(drawing).toBeAttached();
    await page.waitForTimeout(LATE_MS);
    expect(await paints()).toBe(0);
    server.next();
    await expect.poll(paints).toBeGreaterThan(0);
    await expect(drawing).toBeVisible();
    await server.stop();
  });

test('scripts restore the order, and keep open what a reader has opened in the foot', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('.ew-head > .ew-key-button').click();
  const key = page.locator('.ew-foot > .ew-key');
  const isOpen = () => key.evaluate((one) => one.matches(':popover-open'));
  expect(await isOpen()).toBe(true);
  release();
  await expect(page.locator('[data-edgewise]')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('.ew-main > :last-child')).toHaveClass('ew-foot');
  await expect(page.locator('.ew-bar + .ew-stage > figcaption:first-child')).toHaveCount(1);
  expect(await isOpen()).toBe(true);
});

test('nothing in an element shifts when its fonts come late', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4 * LATE_MS));
    await route.continue();
  });
  await page.addInitScript(watchShifts, UNSEEN);
  const fonts = page.waitForResponse(/source-sans-3-latin-400.*\.woff2$/);
  await openPage(page, { body: `<edgewise-map src="${MONTREAL}"></edgewise-map>` });
  const map = await readyMap(page);
  await expect(map.locator('[data-panel-heading]')).toBeVisible();
  const before = await page.evaluate(() => [...document.fonts].length);
  await page.evaluate(() => Reflect.set(globalThis, 'shifts', []));
  await fonts;
  await expect.poll(() => page.evaluate(() => [...document.fonts].length)).toBe(before + 4);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await page.evaluate(() => (globalThis as Watched).shifts)).toEqual([]);
});

/** Runs inside the page before anything else: records each shift and what has moved. */
function watchShifts(unseen: number): void {
  (globalThis as Watched).shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    })[]) {
      if (entry.value < unseen) continue;
      // What lies under a phone's drawer moves unseen.
      const drawer = document.querySelector('.ew-sheet')?.getBoundingClientRect();
      const top = drawer && drawer.height > 0 ? drawer.top : Infinity;
      const isCovered = ({ y }: DOMRect) => y >= top;
      if (entry.sources.every((one) => isCovered(one.previousRect) && isCovered(one.currentRect)))
        continue;
      // Several words that move by a pixel in the same image add up.
      const isTiny = ({ previousRect: a, currentRect: b }: (typeof entry.sources)[number]) =>
        Math.hypot(a.x - b.x, a.y - b.y) <= 1;
      if (entry.value < entry.sources.length * unseen && entry.sources.every(isTiny)) continue;
      (globalThis as Watched).shifts?.push(
        `${entry.value.toFixed(4)}: ${entry.sources
          .map(
            ({ node, previousRect: a, currentRect: b }) =>
              `${node?.nodeName ?? ''}.${node instanceof Element ? (node.getAttribute('class') ?? '') : ''} ${a.x} ${a.y} ${a.height} to ${b.x} ${b.y} ${b.height}`,
          )
          .join(', ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
