import type { BrowserContext, Page, Route } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { heardEvents, MONTREAL, openPage, readyMap, recordEvents } from './support/hostPage';
import { expect, test } from './support/test';

const NETWORK_FAULTS = /request failed|answer [45]\d\d|Failed to load resource|ERR_|aborted/;
const CHILD = '<p id="child">The map in words.</p>';
const element = (page: Page) => page.locator('edgewise-map').first();
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** How `ready` has settled: '' is fulfilled, else why not. */
const outcome = (page: Page) =>
  element(page).evaluate((host: MapElement) =>
    host.ready.then(
      () => '',
      (reason: unknown) => String(reason) || 'rejected',
    ),
  );

const readingMessages = (page: Page) =>
  heardEvents(page).then((events) => events.map(({ type }) => type));

/** Never answers. Playwright ends what is still open when the page closes. */
const stall = () => new Promise<void>(() => undefined);

const FAILURES: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['is not there', (route) => route.fulfill({ status: 404, body: 'none' })],
  ['is refused', (route) => route.fulfill({ status: 500, body: 'oh' })],
  ['breaks off', (route) => route.abort('connectionreset')],
  ['is a page to log in', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Hello' })],
  [
    'comes in part',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 5000) });
    },
  ],
];

for (const [how, answer] of FAILURES) {
  test(`where the dataset of an element ${how}, it says so, keeps its children, and tries again when asked`, async ({
    page,
    faults,
  }) => {
    faults.allow(NETWORK_FAULTS);
    await recordEvents(page);
    await page.route('**/montreal/graph.json', answer);
    await openPage(page, { body: `<edgewise-map src="${MONTREAL}">${CHILD}</edgewise-map>` });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('#child')).toBeVisible();
    expect(await outcome(page)).toContain('graph.json');
    expect(await readingMessages(page)).toEqual(['edgewise-error']);
    await page.unroute('**/montreal/graph.json');
    await retry(page).click();
    await readyMap(page);
    await expect(page.locator('#child')).toBeHidden();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await readingMessages(page)).toEqual(['edgewise-error', 'edgewise-ready']);
  });

  test(`where the dataset of the page ${how}, its drawing stays, below a word and a way to try again`, async ({
    page,
    faults,
  }) => {
    faults.allow(NETWORK_FAULTS);
    await page.route('**/ankara/graph.json', answer);
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('graph.json');
    await expect(page.locator('.ew-map:visible [data-node="turkey"]')).toHaveCount(1);
    await page.unroute('**/ankara/graph.json');
    await retry(page).click();
    await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  });
}

for (const [what, src] of [
  ['is no address', 'http://['],
  ['is empty', ''],
  ['is data that is no dataset', 'data:application/json,{}'],
  ['is data of nothing', 'data:,'],
  ['is of another scheme', 'ftp://127.0.0.1/graph.json'],
] as const)
  test(`a src that ${what} is an error of the element, never silence`, async ({ page, faults }) => {
    faults.allow(/URL scheme|ftp|ERR_/);
    await recordEvents(page);
    await openPage(page, { body: `<edgewise-map src="${src}">${CHILD}</edgewise-map>` });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('#child')).toBeVisible();
    expect(await outcome(page)).not.toBe('');
    expect(await readingMessages(page)).toEqual(['edgewise-error']);
    await element(page).evaluate((host, good) => host.setAttribute('src', good), MONTREAL);
    await readyMap(page);
  });

test('a dataset may be written into src', async ({ page }) => {
  await openPage(page, { body: '' });
  await page.evaluate(async (src) => {
    const text = await (await fetch(src)).text();
    const host = document.createElement('edgewise-map');
    host.setAttribute('src', `data:application/json,${encodeURIComponent(text)}`);
    document.body.append(host);
  }, MONTREAL);
  await readyMap(page);
});

test('a layout.json that never comes is not waited for: element', async ({ page, faults }) => {
  faults.allow(NETWORK_FAULTS);
  await page.route('**/layout.json', stall);
  await openPage(page, { body: `<edgewise-map src="${MONTREAL}"></edgewise-map>` });
  await expect(page.locator('edgewise-map [data-ready="true"]')).toHaveCount(1, {
    timeout: 30_000,
  });
});

/** Makes `AbortSignal.timeout` use the page's fake clock. */
async function holdClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    AbortSignal.timeout = (ms) => {
      const limit = new AbortController();
      setTimeout(() => limit.abort(new DOMException('', 'TimeoutError')), ms);
      return limit.signal;
    };
  });
}

for (const [what, map, open] of [
  [
    'element',
    'montreal',
    (page: Page) =>
      openPage(page, { body: `<edgewise-map src="${MONTREAL}">${CHILD}</edgewise-map>` }),
  ],
  ['page', 'ankara', (page: Page) => page.goto('./')],
] as const)
  test(`a dataset that never arrives times out after 20 seconds, and loads on retry: ${what}`, async ({
    page,
    faults,
  }) => {
    faults.allow(NETWORK_FAULTS);
    await holdClock(page);
    await page.route(`**/${map}/graph.json`, stall);
    const asked = page.waitForRequest(`**/${map}/graph.json`);
    await open(page);
    await asked;
    await page.clock.fastForward(19_000);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward(1_100);
    await expect(page.getByRole('alert')).toContainText('graph.json could not be loaded');
    await page.unroute(`**/${map}/graph.json`);
    await page.clock.resume();
    await retry(page).click();
    await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

for (const [how, act] of [
  ['leaves the page', (host: Element) => host.remove()],
  ['gets another one', (host: Element) => host.setAttribute('src', 'maps/ankara/graph.json')],
] as const)
  test(`a request for a dataset is aborted when the element ${how}`, async ({ page }) => {
    await page.route('**/montreal/graph.json', stall);
    const asked = page.waitForRequest('**/montreal/graph.json');
    await openPage(page, { body: `<edgewise-map src="${MONTREAL}"></edgewise-map>` });
    await asked;
    const ended = page.waitForEvent('requestfailed');
    const before = await element(page).evaluateHandle((host: MapElement) => ({
      ready: host.ready,
    }));
    await element(page).evaluate(act);
    expect((await ended).url()).toContain('montreal/graph.json');
    // Whoever waits for the old map is not left to wait.
    await before.evaluate(({ ready }) => ready);
  });

/** Lets `embed.js` come, and nothing that it asks for later. */
async function openWithout(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await recordEvents(page);
  await openPage(page, { body: `<div id="room"></div>` });
  await page.waitForFunction(() => customElements.get('edgewise-map') !== undefined);
  await page.route('**/assets/**', answer);
}

const append = (page: Page, html: string) =>
  page.locator('#room').evaluate((room, text) => room.insertAdjacentHTML('beforeend', text), html);

test('code that does not come is an error of the element, and it loads when it is asked again', async ({
  page,
  faults,
}) => {
  faults.allow(NETWORK_FAULTS);
  await openWithout(page, (route) => route.abort());
  await append(page, `<edgewise-map src="${MONTREAL}">${CHILD}</edgewise-map>`);
  await expect.poll(() => readingMessages(page)).toEqual(['edgewise-error']);
  expect(await outcome(page)).not.toBe('');
  await expect(page.locator('#child')).toBeVisible();
  await page.unroute('**/assets/**');
  await page.getByRole('button', { name: /Try again$/ }).click();
  await readyMap(page);
});

test('offline, the element says so', async ({ page, context, faults }) => {
  faults.allow(NETWORK_FAULTS);
  await openWithout(page, (route) => route.continue());
  await setOffline(context, true);
  await append(page, `<edgewise-map src="${MONTREAL}">${CHILD}</edgewise-map>`);
  await expect.poll(() => readingMessages(page)).toEqual(['edgewise-error']);
  expect(await outcome(page)).not.toBe('');
  await expect(page.locator('#child')).toBeVisible();
  await setOffline(context, false);
  await page.getByRole('button', { name: /Try again$/ }).click();
  await readyMap(page);
});

test('offline from the first byte of the script on, the page keeps its drawing and says so', async ({
  page,
  faults,
}) => {
  faults.allow(NETWORK_FAULTS);
  await page.route('**/graph.json', (route) => route.abort());
  await page.route('**/assets/ErrorPage-*', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('graph.json could not be loaded')).toBeVisible();
  await expect(page.locator('.ew-map:visible [data-node="turkey"]')).toHaveCount(1);
});

test('code that never comes is given up after a minute', async ({ page, faults }) => {
  faults.allow(NETWORK_FAULTS);
  await page.clock.install();
  await openWithout(page, stall);
  const asked = page.waitForRequest('**/assets/**');
  await append(page, `<edgewise-map src="${MONTREAL}">${CHILD}</edgewise-map>`);
  await asked;
  await expect(async () => {
    await page.clock.fastForward(61_000);
    expect(await readingMessages(page)).toEqual(['edgewise-error']);
  }).toPass();
  expect(await outcome(page)).toContain('Timed out');
});

function setOffline(context: BrowserContext, isOffline: boolean): Promise<void> {
  return context.setOffline(isOffline);
}
