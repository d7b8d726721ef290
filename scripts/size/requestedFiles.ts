import { chromium, type Browser } from 'playwright';
import { buildTestLaunch } from '../browsers/launch';
import { createFolderServer } from '../serve/folderServer';

/** A page to open, and the sign by which it says that the map responds. */
export interface Opened {
  /** Relative to the built folder. */
  readonly page: string;
  /** Instead of the file of that name: a page that is not built, as a host would write it. */
  readonly html?: string;
  /** An attribute with the value "true" that an element of the page gets, or an event of one. */
  readonly ready: { readonly attribute: string } | { readonly event: string };
}

interface Seen {
  readonly readyMs: number;
  readonly files: readonly { readonly url: string; readonly startMs: number }[];
}

type Watched = typeof globalThis & { edgewiseReadyMs?: number };

const WINDOW = { width: 1280, height: 800 };
const CODE = /\.(?:js|css)$/;

/**
 * Opens each page in Chromium and returns, in the same order, the scripts and stylesheets that it
 * requests before the map responds, relative to `root` and sorted. A request that has begun but not
 * ended by then counts too; one of the page for paper counts, because browsers request it.
 */
export async function findRequestedFiles(
  root: string,
  pages: readonly Opened[],
): Promise<readonly (readonly string[])[]> {
  const site = await createFolderServer(root, 0);
  const browser = await chromium.launch(buildTestLaunch());
  try {
    const found: (readonly string[])[] = [];
    for (const page of pages) found.push(await findRequested(browser, site.url, page));
    return found;
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function findRequested(
  browser: Browser,
  site: string,
  { page: name, html, ready }: Opened,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: WINDOW });
  if (html !== undefined)
    await page.route(site + name, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
  await page.addInitScript(watchReady, ready);
  await page.goto(site + name);
  await page.waitForFunction(() => (globalThis as Watched).edgewiseReadyMs !== undefined);
  // Only what has arrived is listed.
  await page.waitForLoadState('networkidle');
  const { readyMs, files }: Seen = await page.evaluate(() => ({
    readyMs: (globalThis as Watched).edgewiseReadyMs ?? 0,
    files: performance
      .getEntriesByType('resource')
      .map((entry) => ({ url: entry.name, startMs: entry.startTime })),
  }));
  await page.close();
  const paths = files
    .filter(({ url, startMs }) => startMs <= readyMs && url.startsWith(site))
    .map(({ url }) => new URL(url).pathname.slice(1))
    .filter((path) => CODE.test(path));
  return [...new Set(paths)].sort();
}

/** Runs inside the page before anything else: notes when the map responds. */
function watchReady(ready: Opened['ready']): void {
  const note = () => {
    (globalThis as Watched).edgewiseReadyMs ??= performance.now();
  };
  if ('event' in ready) {
    addEventListener(ready.event, note, { capture: true });
    return;
  }
  const { attribute } = ready;
  const look = () => {
    if (document.querySelector(`[${attribute}="true"]`)) note();
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: [attribute],
  });
}
