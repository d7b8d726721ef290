import type { Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import {
  EDGE,
  heardEvents,
  MONTREAL,
  openPage,
  OTHER_EDGE,
  readyMap,
  recordEvents,
} from './support/hostPage';
import { expectHash } from './support/map';
import { expect, test } from './support/test';

/** The code of React and of the interface around the drawing. */
const INTERFACE = /assets\/embed-interface-/;
const NETWORK = /request failed|ERR_FAILED|Failed to load resource|Failed to fetch dynamically/;
const ELEMENT = `<edgewise-map src="${MONTREAL}"></edgewise-map>`;
const BOXES = [
  '.ew',
  '.ew-head',
  '.ew-bar',
  '.ew-stage',
  '.ew-map',
  '.ew-foot',
  '.ew-sheet',
  '.ew-panel',
];

const element = (page: Page) => page.locator('edgewise-map').first();
const panel = (page: Page) => element(page).locator('[data-panel]');
const drawn = (page: Page, id: string) => element(page).locator(`.ew-map [data-edge="${id}"]`);
const node = (page: Page, id: string) => element(page).locator(`.ew-map [data-node="${id}"]`);
const select = (page: Page, target: string | null) =>
  element(page).evaluate((host: MapElement, asked) => host.select(asked), target);

/** Delays the code of the interface until the returned function is called. */
async function holdReact(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(INTERFACE, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Opens a page with an element; React loads when the returned function is called. */
async function openWithoutReact(page: Page, body = ELEMENT) {
  const release = await holdReact(page);
  await openPage(page, { body });
  await readyMap(page);
  return release;
}

/** Waits until React has rendered a page in the panel. */
const expectComplete = (page: Page) =>
  expect(panel(page).locator('[data-panel-heading]')).toBeAttached();

/**
 * Waits until the fonts that the page shows have loaded. `document.fonts.ready` is resolved as well
 * while none has been asked for.
 */
async function expectFonts(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const states = [...document.fonts].map(({ status }) => status);
    return states.includes('loaded') && !states.includes('loading');
  });
}

/** The boxes of all parts and controls, CSS px, and the camera's transform. */
const places = (page: Page) =>
  element(page).evaluate((host: MapElement, boxes) => {
    const root = host.shadowRoot!;
    const rect = (found: Element | null) => {
      const { x, y, width, height } = found!.getBoundingClientRect();
      return [x, y, width, height].map((value) => Math.round(10 * value) / 10);
    };
    return {
      host: rect(host),
      boxes: Object.fromEntries(boxes.map((box) => [box, rect(root.querySelector(box))])),
      controls: [...root.querySelectorAll('button, input, summary')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('[data-panel]'))
        .map((one) => [one.textContent, ...rect(one)].join(' ')),
      camera: root.querySelector('[data-camera]')!.getAttribute('transform'),
      viewBox: root.querySelector('.ew-map')!.getAttribute('viewBox'),
    };
  }, BOXES);

for (const [where, width, attributes] of [
  ['two columns', 1280, ''],
  ['one column', 700, ''],
  ['a phone', 390, 'view="map"'],
  ['a filter and a selection', 1280, `show="dispute" select="edge:${EDGE}"`],
  ['few controls', 1280, 'controls="compact"'],
  ['no controls', 390, 'controls="none"'],
  ['another language, from right to left', 1280, 'lang="fa"'],
] as const)
  test(`nothing moves when React hydrates: ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await openWithoutReact(
      page,
      `<edgewise-map src="${MONTREAL}" ${attributes}></edgewise-map>`,
    );
    const mark = node(page, 'dupont');
    await mark.evaluate((one) => Reflect.set(one, 'isSame', true));
    await expectFonts(page);
    await expect(element(page).locator('.ew-help')).toBeHidden();
    const before = await places(page);
    release();
    await expectComplete(page);
    expect(await places(page)).toEqual(before);
    expect(await mark.evaluate((one) => Reflect.get(one, 'isSame') === true)).toBe(true);
  });

test(
  'a click before React has loaded selects, is heard by the page and spoken, and its page follows',
  { tag: '@engine' },
  async ({ page }) => {
    await recordEvents(page);
    const release = await openWithoutReact(page);
    await drawn(page, EDGE).dispatchEvent('click');
    await expect(drawn(page, EDGE)).toHaveAttribute('data-emphasis', 'selected');
    await expect(panel(page)).toHaveAttribute('aria-busy', 'true');
    await expect(element(page).locator('.ew-live')).toHaveText(/^Selected: /);
    const heard = (await heardEvents(page)).map(({ type, detail }) => [type, targetOf(detail)]);
    expect(heard).toEqual([
      ['edgewise-ready', undefined],
      ['edgewise-select', `edge:${EDGE}`],
    ]);
    release();
    await expect(panel(page)).toHaveAttribute('data-selection', `edge:${EDGE}`);
    await expect(panel(page)).not.toHaveAttribute('aria-busy');
    expect(await heardEvents(page)).toHaveLength(2);
  },
);

test('before React has loaded the marks respond to the pointer and the keys', async ({ page }) => {
  const release = await openWithoutReact(page);
  await node(page, 'dupont').locator('circle').first().hover();
  await expect(node(page, 'dupont')).toHaveAttribute('data-emphasis', 'hovered');
  await node(page, 'dupont').focus();
  await page.keyboard.press('Enter');
  await expect(node(page, 'dupont')).toHaveAttribute('data-emphasis', 'selected');
  await expect(node(page, 'dupont')).toBeFocused();
  release();
  await expect(panel(page)).toHaveAttribute('data-selection', 'node:dupont');
  await expect(panel(page).locator('[data-panel-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(node(page, 'dupont')).toBeFocused();
});

test('the methods and attributes of an element work before React has loaded', async ({ page }) => {
  const release = await openWithoutReact(page);
  const shown = (visible: boolean) =>
    element(page).locator(`.ew-map [data-edge][data-shown="${visible}"]`);
  await select(page, `edge:${EDGE}`);
  await expect(drawn(page, EDGE)).toHaveAttribute('data-emphasis', 'selected');
  const refused = element(page).evaluate((host: MapElement) => host.select('edge:none-such'));
  await expect(refused).rejects.toThrow('is not on this map');
  await element(page).evaluate((host: MapElement) => host.show(['dispute']));
  await expect(shown(false)).not.toHaveCount(0);
  await element(page).evaluate((host: MapElement) => host.show(null));
  await expect(shown(false)).toHaveCount(0);
  await element(page).evaluate((host, id) => {
    host.setAttribute('select', `edge:${id}`);
    host.setAttribute('theme', 'dark');
    host.setAttribute('controls', 'none');
  }, OTHER_EDGE);
  await expect(drawn(page, OTHER_EDGE)).toHaveAttribute('data-emphasis', 'selected');
  const root = element(page).locator('[data-edgewise]');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  const picture = element(page).evaluate((host: MapElement) => host.toSVG());
  release();
  expect(await picture).toContain('<svg');
  await expect(panel(page)).toHaveAttribute('data-selection', `edge:${OTHER_EDGE}`);
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-controls', 'none');
  await element(page).evaluate((host) => host.setAttribute('theme', 'light'));
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('a view and a language asked for before React has loaded are shown then', async ({ page }) => {
  const release = await openWithoutReact(page);
  await element(page).evaluate((host) => {
    host.setAttribute('view', 'list');
    host.setAttribute('lang', 'tr');
  });
  release();
  const root = element(page).locator('[data-edgewise]');
  await expect(root).toHaveAttribute('data-view', 'list');
  await expect(root).toHaveAttribute('lang', 'tr');
  await element(page).evaluate((host) => host.setAttribute('view', 'map'));
  await expect(drawn(page, EDGE)).toBeVisible();
});

test('with hash="map" the URL follows before React has loaded', async ({ page }) => {
  const release = await openWithoutReact(
    page,
    `<script>history.replaceState(null, '', '#map=show%3Ddispute')</script>
    <edgewise-map src="${MONTREAL}" hash="map"></edgewise-map>`,
  );
  await expect(element(page).locator('.ew-map [data-edge][data-shown="false"]')).not.toHaveCount(0);
  await drawn(page, EDGE).dispatchEvent('click');
  await expectHash(page, `#map=${encodeURIComponent(`edge=${EDGE}&show=dispute`)}`);
  release();
  await expect(panel(page)).toHaveAttribute('data-selection', `edge:${EDGE}`);
  await expectHash(page, `#map=${encodeURIComponent(`edge=${EDGE}&show=dispute`)}`);
});

test(
  'controls pressed and texts typed before React has loaded take effect once',
  { tag: '@engine' },
  async ({ page }) => {
    const release = await openWithoutReact(page);
    const filter = element(page).locator('[data-filter="dispute"]');
    await filter.click();
    await element(page).getByRole('combobox', { name: 'Search' }).click();
    await page.keyboard.type('dupont');
    release();
    await expect(filter).toHaveAttribute('aria-pressed', 'true');
    const search = element(page).getByRole('combobox', { name: 'Search' });
    await expect(search).toHaveValue('dupont');
    await expect(element(page).getByRole('option').first()).toContainText('DuPont');
    const list = await search.getAttribute('aria-controls');
    await expect(element(page).getByRole('listbox')).toHaveAttribute('id', list!);
    await expect(filter).toHaveAttribute('aria-pressed', 'true');
  },
);

test('an element that leaves the page before React has loaded leaves nothing, and comes back', async ({
  page,
}) => {
  await recordEvents(page);
  const release = await openWithoutReact(page, `<main>${ELEMENT}</main>`);
  await drawn(page, EDGE).dispatchEvent('click');
  await page.evaluate(() => {
    const host = document.querySelector('edgewise-map')!;
    Reflect.set(window, 'host', host);
    host.remove();
  });
  release();
  await page.waitForTimeout(300);
  await page.evaluate(() =>
    document.querySelector('main')!.append(Reflect.get(window, 'host') as Node),
  );
  await readyMap(page);
  await expectComplete(page);
  await expect(panel(page)).toHaveAttribute('data-selection', 'none');
  expect((await heardEvents(page)).map(({ type }) => type)).toEqual([
    'edgewise-ready',
    'edgewise-select',
    'edgewise-ready',
  ]);
});

test('another dataset set before React has loaded replaces the map', async ({ page }) => {
  const release = await openWithoutReact(page);
  await element(page).evaluate((host) => host.setAttribute('src', 'maps/ankara/graph.json'));
  await readyMap(page);
  await expect(node(page, 'turkey')).toBeVisible();
  release();
  await expectComplete(page);
  await expect(node(page, 'turkey')).toBeVisible();
  await expect(node(page, 'dupont')).toHaveCount(0);
});

test('of two elements each responds and completes', async ({ page }) => {
  const release = await openWithoutReact(page, ELEMENT + ELEMENT);
  await page.locator('edgewise-map').nth(1).scrollIntoViewIfNeeded();
  await readyMap(page, 1);
  release();
  for (const n of [0, 1])
    await expect(
      page.locator('edgewise-map').nth(n).locator('[data-panel] [data-panel-heading]'),
    ).toBeAttached();
});

test('without React the element says so, shows its children and can try again', async ({
  page,
  faults,
}) => {
  faults.allow(NETWORK);
  await recordEvents(page);
  await page.route(INTERFACE, (route) => route.abort());
  await openPage(page, {
    body: `<edgewise-map src="${MONTREAL}"><p>The picture.</p></edgewise-map>`,
  });
  await expect(element(page)).toContainText('The picture.');
  const again = element(page).getByRole('button', { name: /Try again/ });
  await expect(again).toBeVisible();
  await expect(page.getByText('The picture.')).toBeVisible();
  expect((await heardEvents(page)).map(({ type }) => type)).toEqual([
    'edgewise-ready',
    'edgewise-error',
  ]);
  await page.unroute(INTERFACE);
  await again.click();
  await expectComplete(page);
});

test('if a program has changed the shell, React draws the map anew', async ({ page, faults }) => {
  faults.allow(/./);
  const release = await openWithoutReact(page);
  await element(page).evaluate((host: MapElement) => {
    const headline = host.shadowRoot!.querySelector('.ew-headline')!;
    headline.innerHTML = '<font>Changed</font>';
  });
  await select(page, `edge:${EDGE}`);
  release();
  await expect(panel(page)).toHaveAttribute('data-selection', `edge:${EDGE}`);
  await expect(drawn(page, EDGE)).toHaveAttribute('data-emphasis', 'selected');
  // The new drawing responds when its data-ready is true again.
  await expect(async () => {
    await drawn(page, OTHER_EDGE).dispatchEvent('click');
    await expect(drawn(page, OTHER_EDGE)).toHaveAttribute('data-emphasis', 'selected', {
      timeout: 500,
    });
  }).toPass();
  await expect(panel(page)).toHaveAttribute('data-selection', `edge:${OTHER_EDGE}`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the drawer rises at once under a selection', async ({ page }) => {
    const release = await openWithoutReact(
      page,
      `<edgewise-map src="${MONTREAL}" view="map"></edgewise-map>`,
    );
    const drawer = element(page).locator('.ew-sheet');
    await drawn(page, EDGE).dispatchEvent('click');
    await expect(drawer).toHaveAttribute('data-stop', 'half');
    release();
    await expect(panel(page)).toHaveAttribute('data-selection', `edge:${EDGE}`);
    await expect(drawer).toHaveAttribute('data-stop', 'half');
  });

  test('a drag of the drawer that began earlier is followed', async ({ page }) => {
    const release = await openWithoutReact(
      page,
      `<edgewise-map src="${MONTREAL}" view="map"></edgewise-map>`,
    );
    const drawer = element(page).locator('.ew-sheet');
    await drawer.scrollIntoViewIfNeeded();
    const topOf = async () => (await drawer.boundingBox())!.y;
    const low = await topOf();
    const head = (await drawer.locator('.ew-handle').boundingBox())!;
    // Above the controls in it.
    const [x, y] = [head.x + head.width / 2, head.y + 5];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 80, { steps: 4 });
    release();
    await expect.poll(async () => low - (await topOf())).toBeCloseTo(80, 0);
    await page.mouse.move(x, y - 160, { steps: 4 });
    await page.mouse.up();
    await expect(drawer).not.toHaveAttribute('data-stop', 'peek');
  });
});

function targetOf(detail: unknown): unknown {
  return typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'target') : null;
}
