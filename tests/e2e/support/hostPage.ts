import { expect, type Locator, type Page } from '@playwright/test';
import type { MapElement } from '../../../src/embed/element/MapElement';

/** The map of the examples, relative to `index.html`. */
export const MONTREAL = 'maps/montreal/graph.json';
/** An edge of it, the only one that cites sentence 7.4, and another one. */
export const EDGE = 'us-ec-suspicion';
export const OTHER_EDGE = 'dupont-theory';

/** An event as received by a host's page. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly from: string;
}

interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly html?: string;
  /** Relative to the site's root. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const EMBED = '<script type="module" src="./embed.js"></script>';

/** Opens a page of the site that is not part of it: one that a publisher has written. */
export async function openPage(page: Page, host: HostPage): Promise<void> {
  const { head = EMBED, body, html = 'lang="en"', path = 'host.html', headers = {} } = host;
  await page.route(`**/${path}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { ...headers },
      body: `<!doctype html><html ${html}><head><title>A host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(`./${path}`);
}

/** The map inside the n-th element of the page, once it is drawn. */
export async function readyMap(page: Page, n = 0): Promise<Locator> {
  const map = page.locator('edgewise-map').nth(n).locator('[data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  await page
    .locator('edgewise-map')
    .nth(n)
    .evaluate((host: MapElement) => host.ready);
  return map;
}

/** Records every event of ours that reaches the document. Call before opening the page. */
export async function recordEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: object[] = [];
    Reflect.set(window, 'heard', heard);
    for (const name of ['ready', 'select', 'show', 'error'])
      document.addEventListener(`edgewise-${name}`, (event) => {
        const { type, detail, target } = event as CustomEvent<unknown>;
        heard.push({ type, detail, from: (target as Element).localName });
      });
  });
}

export function heardEvents(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => Reflect.get(window, 'heard') as Heard[]);
}

/** The highlighted texts of the page, with the end of the highlight's name: `claim-dispute`. */
export function highlightedTexts(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(
        (range) =>
          [
            name.replace(/^edgewise-\d+-/, ''),
            (range as Range).toString().replace(/\s+/g, ' '),
          ] as const,
      ),
    ),
  );
}
