import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Route } from '@playwright/test';
import { ankara, countEdges } from './support/dataset';
import {
  MAP_FILE,
  openHost,
  openIframe,
  openStaticHost,
  openStaticIframe,
  watchRequests,
} from './support/iframe';
import { expectSelection } from './support/map';
import { differenceOf } from './support/savePicture';
import { expect, test } from './support/test';

const EDGE = 'turkey-nato';
const SELECTED = `[data-panel][data-selection="edge:${EDGE}"]`;
const READY = '[data-edgewise][data-ready="true"]';

test.describe('as a file of the reader’s own', () => {
  test(
    'the map opens offline, asks for nothing, and keeps its URL',
    { tag: '@engine' },
    async ({ page, context }) => {
      const asked = watchRequests(context);
      await context.setOffline(true);
      await page.goto(`${MAP_FILE}#edge=${EDGE}`);
      await expect(page.locator(READY)).toHaveCount(1);
      await expectSelection(page, `edge:${EDGE}`);

      await page.locator('[data-filter="dispute"]').click();
      await expect(page.locator('.ew-map [data-edge][data-shown="true"]')).toHaveCount(
        countEdges('dispute'),
      );
      await page.getByRole('button', { name: 'Next tie' }).click();
      await expect(page.locator(SELECTED)).toHaveCount(0);
      await expect(page).toHaveURL(/map\.html#edge=.*show=dispute$/);
      await page.goBack();
      await expectSelection(page, `edge:${EDGE}`);
      expect(asked.filter((url) => url !== MAP_FILE)).toEqual([]);
    },
  );

  test('it uses its own embedded fonts', { tag: '@engine' }, async ({ page }) => {
    await page.goto(MAP_FILE);
    // They apply after the first paint.
    await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map((f) => f.family);
    });
    expect(loaded.join()).toContain('Source Sans 3');
    expect(loaded.join()).toContain('Source Serif 4');
  });
});

for (const [name, sandbox] of [
  ['a plain iframe', null],
  ['an iframe with sandbox="allow-scripts"', 'allow-scripts'],
] as const)
  test(
    `in ${name} the map works, asks for nothing, and leaves the host’s history alone`,
    { tag: '@engine' },
    async ({ page, context, baseURL }) => {
      const asked = watchRequests(context);
      const frame = await openHost(page, { sandbox, hash: `#edge=${EDGE}` });
      await expect(frame.locator(SELECTED)).toHaveCount(1);
      const steps = await page.evaluate(() => history.length);

      await frame.locator('[data-filter="dispute"]').click();
      await expect(frame.locator('.ew-map [data-edge][data-shown="true"]')).toHaveCount(
        countEdges('dispute'),
      );
      await frame.getByRole('button', { name: 'Next tie' }).click();
      await expect(frame.locator(SELECTED)).toHaveCount(0);
      await frame.getByRole('button', { name: 'Zoom in' }).click();
      expect(await page.evaluate(() => history.length)).toBe(steps);

      const site = baseURL ?? '';
      expect(asked).toEqual([`${site}host.html`, `${site}maps/ankara/map.html`]);
    },
  );

for (const [width, height] of [
  [320, 400],
  [480, 720],
  [760, 300],
  [1100, 760],
] as const)
  test(`an iframe of ${width}x${height} is usable without a host script`, async ({ page }) => {
    const frame = await openHost(page, { sandbox: 'allow-scripts', width, height });
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    // By keyboard: what is opened scrolls into view, wherever the iframe is scrolled to. A narrow
    // iframe starts with the list.
    const edgeId = 'turkey-nato';
    const selector = width < 480 ? `[data-list-edge="${edgeId}"] a` : `[data-edge="${edgeId}"]`;
    await frame.locator(selector).first().focus();
    await page.keyboard.press('Enter');
    const heading = frame.locator(`[data-panel][data-selection="edge:${edgeId}"] h2`).first();
    await expect(heading).toBeInViewport();
  });

for (const [width, hash, view] of [
  [479, '', 'list'],
  [480, '', 'map'],
  [479, '#view=map', 'map'],
  [700, '#view=list', 'list'],
] as const)
  test(`an iframe ${width} px wide, with the URL “${hash}”, first shows a ${view}, and hydration changes nothing`, async ({
    page,
    faults,
    browserName,
  }) => {
    const size = { width, height: 700 };
    const host = { sandbox: 'allow-scripts', hash, ...size };
    const staticIframe = await openStaticHost(page, host);
    await expect(staticIframe.locator('[data-list-edge]').filter({ visible: true })).toHaveCount(
      view === 'list' ? ankara.edges.length : 0,
    );
    await expect(staticIframe.locator('.ew-map').filter({ visible: true })).toHaveCount(
      view === 'map' ? 1 : 0,
    );
    // Playwright's Firefox injects a style into a page before it takes a screenshot.
    if (browserName === 'firefox') faults.allow(/blocked an inline style/);
    const before = await page.locator('iframe').screenshot();

    const frame = await openHost(page, host);
    await expect(frame.locator('[data-edgewise]')).toHaveAttribute('data-view', view);
    const after = await page.locator('iframe').screenshot();
    const [a, b] = [before, after].map((png) => ({ png, x: 0, y: 0, ...size }));
    expect(await differenceOf(page, a!, b!)).toBeLessThan(0.001);
  });

for (const [width, view] of [
  [479, 'list'],
  [480, 'map'],
] as const)
  test(
    `an iframe that has no width at first shows a ${view} once it is ${width} px wide`,
    { tag: '@engine' },
    async ({ page }) => {
      const host = { sandbox: 'allow-scripts', width, height: 700, hidden: true };
      for (const open of [openStaticIframe, openIframe]) {
        const frame = await open(page, host);
        expect(await frame.evaluate(() => innerWidth)).toBe(0);
        await page.locator('iframe').evaluate((iframe) => (iframe.style.display = ''));
        const listed = frame.locator('[data-list-edge]').filter({ visible: true });
        await expect(listed).toHaveCount(view === 'list' ? ankara.edges.length : 0);
        const map = frame.locator('.ew-map').filter({ visible: true });
        await expect(map).toHaveCount(view === 'map' ? 1 : 0);
      }
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
      await expect(frame.locator('[data-edgewise]')).toHaveAttribute('data-view', view);
      await frame
        .getByRole('radio', { name: view === 'map' ? 'List' : 'Map' })
        .first()
        .click();
      await expect(frame.locator('[data-edgewise]')).not.toHaveAttribute('data-view', view);
    },
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the map is seen once, and every edge can be read with its reasoning',
    { tag: '@engine' },
    async ({ page, context, baseURL, browserName }) => {
      const url = `${baseURL ?? ''}maps/ankara/map.html`;
      // A system Firefox ignores Playwright's option to disable scripts; a sandbox without scripts
      // has the same effect.
      const sandbox = async (route: Route) => {
        const response = await route.fetch();
        const policy = { 'content-security-policy': 'sandbox allow-same-origin' };
        await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
      };
      if (browserName === 'firefox') await page.route(url, sandbox);
      const asked = watchRequests(context);
      await page.goto(url);
      await expect(page.locator('.ew-map').filter({ visible: true })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ankara.title);
      await expect(page.locator('[data-list-edge]').filter({ visible: true })).toHaveCount(
        ankara.edges.length,
      );
      await page.locator(`[data-list-edge="${EDGE}"]`).getByRole('link').first().click();
      const messages = page.locator(`[id="edge=${EDGE}"]`);
      await expect(messages).toBeInViewport();
      const edge = ankara.edges.find(({ id }) => id === EDGE);
      await expect(messages).toContainText(edge?.reasoning.claim ?? 'no such tie');
      expect(asked).toEqual([url]);
    },
  );
});

test('a dataset that was broken in the file is reported, not shown as an empty page', async ({
  page,
}) => {
  const html = readFileSync(fileURLToPath(MAP_FILE), 'utf8');
  const broken = html.replace('"target":"turkey"', '"target":"turky"');
  expect(broken).not.toBe(html);
  await page.route('**/broken.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: broken }),
  );
  await page.goto('./broken.html');
  await expect(page.getByRole('alert')).toContainText('1 problem');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'did you mean "turkey"?' }),
  ).toHaveCount(1);
});

test('where a sandbox allows no downloads, Save picture shows the picture and says what to do', async ({
  page,
  faults,
}) => {
  faults.allow(/Download is disallowed|download/i);
  const frame = await openHost(page, { sandbox: 'allow-scripts', width: 1100 });
  await frame.locator('.ew-save > summary').click();
  await frame.getByRole('button', { name: 'SVG' }).click();
  await expect(frame.getByRole('status').filter({ hasText: 'allows no downloads' })).toBeVisible();
  const image = frame.locator('.ew-saved img');
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(500);
  await page.keyboard.press('Escape');
  await expect(image).toHaveCount(0);
});
