import type { Page } from 'playwright';

/**
 * The load times of a page, in ms since navigation started; `blocking` is the sum of the time by
 * which long tasks exceeded 50 ms.
 */
export interface Load {
  readonly firstPaint: number;
  readonly mapPaint: number;
  readonly largestPaint: number;
  readonly ready: number;
  readonly blocking: number;
}

/** The longest task that is not noticeable, by the definition of Total Blocking Time. */
const SHORT_TASK_MS = 50;
/** Tasks within this time after the page is ready still count as part of loading. */
const AFTERMATH_MS = 1000;

interface Seen {
  firstPaint: number;
  mapPaint: number;
  largestPaint: number;
  ready: number;
  tasks: { start: number; duration: number }[];
}

/** The page's own records, under a name that no page uses. */
type Watched = typeof globalThis & { edgewiseBench?: Seen };

/**
 * Opens `url` and measures its loading. `mark` selects the mark that is drawn last, `ready` an
 * element that shows that the page is done. The map counts as painted at the end of the first frame
 * in which that mark has a box: hidden drawings do not count.
 */
export async function measureLoad(
  page: Page,
  url: string,
  selectors: { readonly mark: string; readonly ready: string },
): Promise<Load> {
  await page.addInitScript(watchLoad, selectors);
  await page.goto(url);
  await page.waitForFunction(() => ((globalThis as Watched).edgewiseBench?.ready ?? 0) > 0);
  await page.waitForTimeout(AFTERMATH_MS);
  const seen = await page.evaluate(() => (globalThis as Watched).edgewiseBench);
  if (!seen) throw new Error(`${url} was not watched`);
  const { tasks, ...load } = seen;
  const late = tasks.filter(({ start, duration }) => start + duration > load.firstPaint);
  const blocking = late.reduce((sum, task) => sum + Math.max(0, task.duration - SHORT_TASK_MS), 0);
  return { ...load, blocking };
}

/** Runs inside the page before anything else. */
function watchLoad({ mark, ready }: { readonly mark: string; readonly ready: string }): void {
  const seen: Seen = { firstPaint: 0, mapPaint: 0, largestPaint: 0, ready: 0, tasks: [] };
  (globalThis as Watched).edgewiseBench = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
  observe('longtask', (entry) =>
    seen.tasks.push({ start: entry.startTime, duration: entry.duration }),
  );
  // Measured within the frame, just before the browser's own layout.
  const look = () => {
    const isDrawn = [...document.querySelectorAll(mark)].some((one) => one.checkVisibility());
    const isReady = !!document.querySelector(ready);
    setTimeout(() => {
      if (isDrawn) seen.mapPaint ||= performance.now();
      if (isReady) seen.ready ||= performance.now();
    });
    if (!isDrawn || !isReady) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
