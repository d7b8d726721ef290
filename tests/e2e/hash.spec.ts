import type { Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { EDGE, MONTREAL, openPage, readyMap } from './support/hostPage';
import { expectHash } from './support/map';
import { expect, test } from './support/test';

const HASH = `#map=${encodeURIComponent(`edge=${EDGE}`)}`;
const MAP = `<edgewise-map hash="map" src="${MONTREAL}"></edgewise-map>`;

/** Selects in the n-th element, once its map is drawn. */
async function select(page: Page, n = 0): Promise<void> {
  await readyMap(page, n);
  await page
    .locator('edgewise-map')
    .nth(n)
    .evaluate((host: MapElement, id) => host.select(`edge:${id}`), EDGE);
}

/** What a page does to an element that is on its way. The host stands in `#one`. */
const ACTIONS: readonly (readonly [string, (host: Element) => Promise<void> | void])[] = [
  ['is moved', (host) => document.querySelector('#two')?.append(host)],
  [
    'is taken out and put in again',
    async (host) => {
      host.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('#two')?.append(host);
    },
  ],
  [
    'gets another src, and the first one again',
    (host) => {
      const src = host.getAttribute('src') ?? '';
      host.setAttribute('src', 'maps/ankara/graph.json');
      host.setAttribute('src', src);
    },
  ],
  [
    'gets a bad src, and the good one after it',
    async (host) => {
      const src = host.getAttribute('src') ?? '';
      host.setAttribute('src', 'http://[');
      await (host as MapElement).ready.catch(() => undefined);
      host.setAttribute('src', src);
    },
  ],
];

/** From before its code has come to after it is drawn. */
const MOMENTS = [0, 60, 120, 250, 500, 'drawn'] as const;

for (const [action, act] of ACTIONS)
  test(`an element that ${action}, at whatever time, still has the URL`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const moment of MOMENTS) {
      await openPage(page, { body: `<div id="one">${MAP}</div><div id="two"></div>` });
      await page.waitForFunction(() => customElements.get('edgewise-map') !== undefined);
      if (moment === 'drawn') await readyMap(page);
      else await page.waitForTimeout(moment);
      await page.locator('edgewise-map').evaluate(act);
      await select(page);
      await expectHash(page, HASH);
      await page.evaluate(() => history.replaceState(null, '', location.pathname));
    }
  });

for (const [how, answer] of [
  ['fails', 'abort'],
  ['never comes', 'stall'],
] as const)
  test(`an element whose code ${how} gives the URL back when it is removed`, async ({
    page,
    faults,
  }) => {
    faults.allow(/request failed|ERR_FAILED|Failed to load resource/);
    // A dataset without solved places: the code that settles it is asked for when the URL is claimed.
    await page.route('**/layout.json', (route) => route.fulfill({ status: 204, body: '' }));
    let isFirst = true;
    await page.route('**/*createSettledProvider*', (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      return answer === 'abort' ? route.abort() : new Promise<void>(() => undefined);
    });
    await openPage(page, { body: `<div id="one">${MAP}</div>` });
    await page.waitForRequest('**/*createSettledProvider*');
    await page.waitForTimeout(300);
    await page.evaluate(
      ([html, src]) => {
        const old = document.querySelector('edgewise-map');
        old?.remove();
        document.querySelector('#one')?.insertAdjacentHTML('beforeend', html);
        Reflect.set(window, 'old', old);
        document.querySelector('edgewise-map')?.setAttribute('src', src);
      },
      [MAP, `${MONTREAL}?again`] as const,
    );
    await page.unroute('**/layout.json');
    await select(page);
    await expectHash(page, HASH);
  });

test('the first of two elements gives the URL to the second when it goes', async ({ page }) => {
  await openPage(page, { body: MAP });
  await select(page);
  await page.locator('edgewise-map').evaluate((host) => host.remove());
  await page.evaluate((html) => {
    history.replaceState(null, '', location.pathname);
    document.body.insertAdjacentHTML('beforeend', html);
  }, MAP);
  await select(page);
  await expectHash(page, HASH);
  await expect(page.locator('edgewise-map')).toHaveCount(1);
});
