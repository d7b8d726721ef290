import { expect, type Locator, type Page } from '@playwright/test';
import type { MapElement } from '../../../src/embed/element/MapElement';

/** The map of the examples, as a page beside `index.html` names it. */
export const MONTREAL = 'maps/montreal/graph.json';
/** A tie of it that alone stands on sentence 7.4, and another one. */
export const EDGE = 'us-ec-suspicion';
export const OTHER_EDGE = 'dupont-theory';

/** An event as a host's page has heard it. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly from: string;
}

interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly html?: string;
  /** Below the site's root. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const EMBED = '<script type="module" src="./embed.js"></script>';

/** Opens a page of the site that is not in it: what a publisher has written. */
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

/** The map inside the n-th element of the page, once its picture stands. */
export async function readyMap(page: Page, n = 0): Promise<Locator> {
  const map = page.locator('edgewise-map').nth(n).locator('[data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  await page
    .locator('edgewise-map')
    .nth(n)
    .evaluate((host: MapElement) => host.ready);
  return map;
}

/** Lets the page keep every event of ours that reaches its document. Before it is opened. */
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

/** The texts that are lit in the page, with the name's end: `claim-dispute`. */
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
