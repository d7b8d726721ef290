import type { Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { EDGE, heardEvents, MONTREAL, openPage, readyMap, recordEvents } from './support/hostPage';
import { montreal } from './support/dataset';
import { expectHash } from './support/map';
import { openDatasetInElement } from './support/openDataset';
import { expect, test } from './support/test';

const HASH = `map=${encodeURIComponent(`edge=${EDGE}`)}`;
const MAP = `<edgewise-map src="${MONTREAL}"></edgewise-map>`;
const element = (page: Page) => page.locator('edgewise-map').first();
const select = (page: Page) =>
  element(page).evaluate((host: MapElement, id) => host.select(`edge:${id}`), EDGE);

test('with hash="map" the state object and the other parameters of the hash stay the host’s', async ({
  page,
}) => {
  await openPage(page, { body: MAP.replace('>', ' hash="map">') });
  await page.evaluate(() => history.replaceState({ turbo: 3 }, '', '#tab=two'));
  await readyMap(page);
  await select(page);
  await expectHash(page, `#tab=two&${HASH}`);
  expect(await page.evaluate(() => history.state as unknown)).toEqual({ turbo: 3 });
  await element(page).evaluate((host: MapElement) => host.select(null));
  await expectHash(page, '#tab=two');
});

test('a hash that is a route is left alone, with a warning', async ({ page, faults }) => {
  faults.allow(/hash="map" has no effect/);
  await openPage(page, { body: MAP.replace('>', ' hash="map">') });
  await page.evaluate(() => history.replaceState(null, '', '#/posts/7'));
  await readyMap(page);
  await select(page);
  await page.waitForTimeout(500);
  await expectHash(page, '#/posts/7');
});

test('an element that is moved while it loads keeps the address', async ({ page }) => {
  await openPage(page, {
    body: `<div id="a">${MAP.replace('>', ' hash="map">')}</div><div id="b"></div>`,
  });
  await page.evaluate(async () => {
    await customElements.whenDefined('edgewise-map');
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector('#b')!.append(document.querySelector('edgewise-map')!);
  });
  await readyMap(page);
  await select(page);
  await expectHash(page, `#${HASH}`);
});

for (const [where, before, after] of [
  ['a flex row beside an article', '<div style="display:flex"><p>Some words.</p>', '</div>'],
  [
    'a centred column',
    '<div style="display:flex;flex-direction:column;align-items:center">',
    '</div>',
  ],
  ['a float', '<div style="float:left">', '</div>'],
  ['a table cell', '<table><tr><td>', '</td></tr></table>'],
  ['an inline block', '<div style="display:inline-block">', '</div>'],
  ['a grid of its own width', '<div style="display:inline-grid">', '</div>'],
] as const)
  test(`in ${where} the element has a width, and on a phone no more than the window`, async ({
    page,
  }) => {
    await openPage(page, { body: `${before}${MAP}${after}` });
    await readyMap(page);
    const width = () => element(page).evaluate((host) => host.getBoundingClientRect().width);
    expect(await width()).toBeGreaterThan(700);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(width).toBeGreaterThan(200);
    expect(await width()).toBeLessThanOrEqual(390);
  });

test('a method answers in a hidden tab, and the map stands when it is shown', async ({ page }) => {
  await openPage(page, { body: `<div id="tab" style="display:none">${MAP}</div>` });
  await page.evaluate(() => customElements.whenDefined('edgewise-map').then(() => undefined));
  await select(page);
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('style'));
  const map = await readyMap(page);
  await expect(map).toHaveAttribute('data-view', 'map');
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
});

test('a chunk that cannot be loaded is told by the event, and tried again when asked', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to|failed|ERR_/i);
  await recordEvents(page);
  await page.route('**/assets/embed-map-*', (route) => route.abort());
  await openPage(page, { body: MAP });
  await expect
    .poll(async () => (await heardEvents(page)).map(({ type }) => type))
    .toEqual(['edgewise-error']);
  await expect(page.getByRole('button', { name: /^This map did not load/ })).toBeVisible();
  expect(
    await element(page).evaluate((host: MapElement) =>
      host.ready.then(
        () => 'ready',
        () => 'rejected',
      ),
    ),
  ).toBe('rejected');
});

test.describe('where the system is dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const [page_, style, theme] of [
    ['says nothing of schemes', '', 'light'],
    ['follows the system', ':root { color-scheme: light dark }', 'dark'],
    ['is dark', ':root { color-scheme: dark }', 'dark'],
    [
      'has a light ground of its own',
      ':root { color-scheme: light dark; --edgewise-ground: #fff; --edgewise-panel: #fff }',
      'light',
    ],
  ] as const)
    test(`a map in a page that ${page_} is ${theme}`, async ({ page }) => {
      await openPage(page, {
        head: `<script type="module" src="./embed.js"></script><style>${style}</style>`,
        body: MAP,
      });
      await expect(await readyMap(page)).toHaveAttribute('data-theme', theme);
    });

  test('a page that changes its scheme changes the map’s', async ({ page }) => {
    await openPage(page, { body: MAP });
    const map = await readyMap(page);
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    await expect(map).toHaveAttribute('data-theme', 'dark');
  });
});

test('ink that cannot be read on a host’s ground gives way, with a warning', async ({
  page,
  faults,
}) => {
  faults.allow(/has less contrast than/);
  await openPage(page, {
    head: '<script type="module" src="./embed.js"></script><style>edgewise-map { --edgewise-ground: #fff; --edgewise-ink: #eee }</style>',
    body: MAP,
  });
  await expect((await readyMap(page)).locator('.ew-headline')).toHaveCSS(
    'color',
    'rgb(27, 31, 35)',
  );
});

test('a picture that wpautop has put below the element is put back into it', async ({ page }) => {
  // What wpautop makes of the element on several lines; tests/unit/share/wordpress.test.ts.
  await openPage(page, {
    head: '',
    body: `<p>Before.</p>
<p><script type="module" src="./embed.js"></script><br />
<edgewise-map src="${MONTREAL}"></p>
<p><img src="maps/montreal/map.svg" alt="A map" width="100%" /></p>
<p></edgewise-map></p>
<p><img src="data:," alt="The host’s own" /></p>`,
  });
  await readyMap(page);
  await expect(page.locator('edgewise-map img[alt="A map"]')).toHaveCount(1);
  await expect(page.locator('edgewise-map img')).toBeHidden();
  await expect(page.locator('img')).toHaveCount(2);
  await expect(page.locator('edgewise-map img[alt="The host’s own"]')).toHaveCount(0);
});

for (const width of [1100, 1000])
  test(`a host’s wide serif leaves the search field room for its word, ${width} px`, async ({
    page,
  }) => {
    await openPage(page, {
      head: `<script type="module" src="./embed.js"></script><style>edgewise-map { --edgewise-sans: 'DejaVu Serif', Georgia, serif }</style>`,
      body: `<div style="width: ${width}px">${MAP}</div>`,
    });
    const map = await readyMap(page);
    const search = (await map.locator('.ew-search').boundingBox())!;
    const bar = (await map.locator('.ew-bar').boundingBox())!;
    const word = await map.locator('.ew-search-input').evaluate((input: HTMLInputElement) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = font;
      const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
      return { width: pen.measureText(input.placeholder).width, room: input.clientWidth - padding };
    });
    expect(word.width).toBeGreaterThan(20);
    expect(word.room).toBeGreaterThanOrEqual(word.width);
    expect(search.x + search.width).toBeLessThanOrEqual(bar.x + bar.width);
  });

const LETTERS = [
  ['a word that only the search finds', { find: ['Dağ'] }, 0],
  ['a name that is shown', { aliases: ['Dağ'] }, 4],
] as const;
for (const [where, added, files] of LETTERS)
  test(`fonts with more letters are loaded for ${where}: ${files} of 4`, async ({
    page,
    faults,
  }) => {
    faults.allow(/layout\.json|Failed to load resource/);
    const loaded = new Set<string>();
    page.on('request', (request) => {
      if (/latin-ext.*\.woff2$/.test(request.url())) loaded.add(request.url());
    });
    // The Montreal map's own names, without any letter beyond Latin-1.
    const text = JSON.stringify(montreal).replace(/[\u0100-\u02ff\u1e00-\u1eff]/gu, '-');
    const dataset = JSON.parse(text) as typeof montreal;
    const [first, ...others] = dataset.nodes;
    await openDatasetInElement(
      page,
      JSON.stringify({ ...dataset, nodes: [{ ...first, ...added }, ...others] }),
    );
    await readyMap(page);
    const latin = () => page.evaluate(() => [...document.fonts].map(({ family }) => family));
    await expect.poll(latin).toContain('Edgewise Serif');
    await expect.poll(() => loaded.size).toBe(files);
  });

test('keys: what is typed, composed or used in the map is not the host’s', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Reflect.set(window, 'keys', heard);
    addEventListener('keydown', ({ key }) => heard.push(key));
  });
  await openPage(page, { body: `<dialog style="width: 1100px; height: 780px">${MAP}</dialog>` });
  await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  const map = await readyMap(page);
  const search = map.getByRole('combobox');
  await search.pressSequentially('dupont');
  await expect(map.getByRole('option').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'keys') as string[])).toEqual([]);
  await search.evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    ),
  );
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', 'none');
  await search.press('Enter');
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', 'node:dupont');
  await map.locator('[data-panel-heading]').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeVisible();
});

test('a row of the list is a link to the published map, and a modified click is the browser’s', async ({
  page,
}) => {
  await openPage(page, { body: MAP.replace('>', ' view="list">') });
  const map = await readyMap(page);
  const link = map.locator(`[data-list-edge="${EDGE}"]`).getByRole('link').first();
  expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toContain(
    `/maps/montreal/map.html#edge=${EDGE}`,
  );
  const isTaken = await link.evaluate((a) => {
    const click = { bubbles: true, composed: true, cancelable: true, ctrlKey: true };
    let taken = true;
    document.addEventListener(
      'click',
      (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    a.dispatchEvent(new MouseEvent('click', click));
    return taken;
  });
  expect(isTaken).toBe(false);
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', 'none');
});

test('a picture has plain colours, whatever the host’s are', async ({ page }) => {
  await openPage(page, {
    head: '<script type="module" src="./embed.js"></script><style>edgewise-map { --edgewise-cooperation: oklch(0.55 0.15 250 / 0.5); --edgewise-dispute: color-mix(in lab, red, black) }</style>',
    body: MAP,
  });
  await readyMap(page);
  const svg = await element(page).evaluate((host: MapElement) => host.toSVG());
  const colors = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, color]) => color);
  expect(colors.filter((color) => !/^(#[0-9a-f]{6}|none)$/.test(color ?? ''))).toEqual([]);
  expect(svg).toContain('stroke-opacity="0.5"');
});
