import type { Page } from '@playwright/test';
import { openPage } from './hostPage';

/**
 * Opens the page with a dataset in place of its own, and with an empty map in its HTML: a page that
 * the build has made of that dataset would have another drawing there. No layout is solved for it.
 */
export async function openDataset(page: Page, text: string, hash = ''): Promise<void> {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
  await page.route('**/empty.html', async (route) => {
    const html = await (
      await route.fetch({ url: new URL('./', route.request().url()).href })
    ).text();
    await route.fulfill({ contentType: 'text/html', body: withoutDrawings(html) });
  });
  await page.goto(`./empty.html${hash}`);
}

/** The page as it would be without a prerendered map, for which Chromium would wait. */
export function withoutDrawings(html: string): string {
  return html.replace(/(<main id="map"[^>]*>)[^]*(<\/main>)|<link rel="expect"[^>]*>/g, '$1$2');
}

/** Opens a host page with a dataset in the element. */
export async function openDatasetInElement(page: Page, text: string): Promise<void> {
  await page.route('**/own.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
  await openPage(page, { body: '<edgewise-map src="own.json"></edgewise-map>' });
}
