import type { Browser, Page } from '@playwright/test';
import { readScene } from '../../tests/e2e/support/scene';

/** A state of the page, and the steps that lead to it. */
export interface PictureSpec {
  readonly name: string;
  /** Hash of the URL at which the page is opened. */
  readonly hash?: string;
  /** CSS px; defaults to 1280x800. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  /** As in Windows’ contrast themes. */
  readonly forcedColors?: 'active' | 'none';
  /** Ids of nodes: the picture is cropped to them. Defaults to the whole window. */
  readonly around?: readonly string[];
  /** Runs before the page is opened: replaces responses of the server. */
  readonly prepareRoutes?: (page: Page) => Promise<void>;
  /** Selector of an element that shows that the page is ready; defaults to the hydrated map. */
  readonly awaits?: string;
  readonly action?: (page: Page) => Promise<void>;
}

export interface Picture extends PictureSpec {
  readonly colorScheme: 'light' | 'dark';
}

/** Margin around the marks that a picture is cropped to, CSS px: room for their labels. */
const ROOM_PX = 110;
const DESK = { width: 1280, height: 800 };
const READY = '[data-edgewise][data-ready="true"]';
/** Drawer, camera and fonts have settled by then. */
const REST_MS = 1000;

/** Opens the page at `url`, performs the picture's actions and returns a screenshot (PNG). */
export async function takePicture(
  browser: Browser,
  url: string,
  {
    hash = '',
    viewport = DESK,
    touch = false,
    forcedColors = 'none',
    around,
    prepareRoutes,
    awaits = READY,
    action,
    colorScheme,
  }: Picture,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport,
    colorScheme,
    forcedColors,
    hasTouch: touch,
    isMobile: touch,
  });
  await prepareRoutes?.(page);
  // A page whose scripts are blocked never finishes loading.
  await page.goto(url + hash, { waitUntil: 'commit' });
  await page.waitForSelector(awaits);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await action?.(page);
  await page.waitForTimeout(REST_MS);
  const clip = around && (await boxAround(page, around));
  const png = await page.screenshot(clip && { clip });
  await page.close();
  return png;
}

async function boxAround(page: Page, ids: readonly string[]) {
  const { nodes } = await readScene(page);
  const marks = ids.map((id) => nodes[id]).filter((node) => node !== undefined);
  if (marks.length < ids.length) throw new Error(`not all of ${ids.join(', ')} are drawn`);
  const bounds = await page.locator('.ew-main').boundingBox();
  const { width = 0, height = 0 } = bounds ?? {};
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const x = Math.max(0, Math.min(...xs) - ROOM_PX);
  const y = Math.max(0, Math.min(...ys) - ROOM_PX);
  return {
    x,
    y,
    width: Math.min(width, Math.max(...xs) + ROOM_PX) - x,
    height: Math.min(height, Math.max(...ys) + ROOM_PX) - y,
  };
}
