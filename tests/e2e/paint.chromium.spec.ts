import { expect, test } from './support/test';

const SIZES = [
  [1280, 800],
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

/** Runs inside the page before anything else: records each shift and what has moved. */
function watchShifts(unseen: number): void {
  const shifts: string[] = [];
  (globalThis as Watched).shifts = shifts;
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
      shifts.push(
        `${entry.value.toFixed(4)}: ${entry.sources
          .map(
            ({ node, previousRect: a, currentRect: b }) =>
              `${node?.nodeName ?? ''}.${node instanceof Element ? (node.getAttribute('class') ?? '') : ''} ${a.y} ${a.height} to ${b.y} ${b.height}`,
          )
          .join(', ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
