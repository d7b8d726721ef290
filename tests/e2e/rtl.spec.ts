import type { Locator, Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { readyMap, EDGE } from './support/hostPage';
import { expect, test } from './support/test';

/** The Persian page of the examples: the map's interface is Persian, its dataset English. */
async function openPersian(page: Page, width: number): Promise<Locator> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto('./examples/right-to-left.html');
  return readyMap(page);
}

function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

function selectEdge(page: Page): Promise<void> {
  return page
    .locator('edgewise-map')
    .evaluate((host: MapElement, edge) => host.select(`edge:${edge}`), EDGE);
}

test('on a Persian page the map speaks Persian and leaves its dataset in English', async ({
  page,
}) => {
  const map = await openPersian(page, 1280);
  await expect(map).toHaveAttribute('lang', 'fa');
  await expect(map).toHaveAttribute('dir', 'rtl');
  await expect(map.locator('[data-filter="dispute"]')).toHaveText(/^اختلاف [۰-۹]+$/);
  await expect(map.getByRole('heading', { name: 'مقاله چه می‌گوید' })).toBeVisible();
  await expect(map.getByText('ترجمهٔ رابط کاربری')).toHaveCount(1);
  await expect(map.locator('.ew-summary')).toHaveAttribute('lang', 'en');
  await expect(map.locator('.ew-summary')).toHaveCSS('direction', 'ltr');
});

test(
  'right to left, the panel stands at the left and the picture is not turned',
  { tag: '@engine' },
  async ({ page }) => {
    const map = await openPersian(page, 1280);
    const rects = async () => {
      const boxes = await map
        .locator('[data-node]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('transform')));
      const panel = await map.locator('[data-panel]').boundingBox();
      const stage = await map.locator('.ew-stage').boundingBox();
      return { boxes, panelX: panel?.x ?? NaN, stageX: stage?.x ?? NaN };
    };
    const narrow = await rects();
    await page.locator('edgewise-map').evaluate((host) => (host.style.inlineSize = '1100px'));
    let persian = narrow;
    // The drawing for the wider layout size appears a moment later: wait until it is there and no
    // longer moves.
    await expect
      .poll(async () => {
        const last = persian;
        persian = await rects();
        const [at, was] = [persian, last].map(({ boxes }) => boxes.join());
        return at === was;
      })
      .toBe(true);
    expect(persian.panelX).toBeLessThan(persian.stageX);
    await page.locator('edgewise-map').evaluate((host) => host.setAttribute('lang', 'en'));
    await expect(map).toHaveAttribute('dir', 'ltr');
    const english = await rects();
    expect(english.panelX).toBeGreaterThan(english.stageX);
    expect(english.boxes).toEqual(persian.boxes);
  },
);

test(
  'at 320 px nothing of it scrolls sideways, and a line opens its page in Persian',
  { tag: '@engine' },
  async ({ page }) => {
    const map = await openPersian(page, 320);
    expect(await sidewaysPx(page)).toBe(0);
    await selectEdge(page);
    await expect(map.locator('[data-part="claim"] h3')).toHaveText('ادعا');
    // An English text runs left to right but is aligned with the rest of the panel.
    const claim = map.locator('.ew-claim');
    await expect(claim).toHaveCSS('direction', 'ltr');
    const gapPx = () =>
      claim.evaluate((text) => {
        const words = document.createRange();
        words.selectNodeContents(text);
        return text.getBoundingClientRect().right - words.getBoundingClientRect().right;
      });
    expect(await gapPx()).toBeLessThan(1);
    expect(await sidewaysPx(page)).toBe(0);
  },
);

test(
  'a press on a mark opens it, and the left arrow key goes back from where right came',
  { tag: '@engine' },
  async ({ page }) => {
    const map = await openPersian(page, 1280);
    const mark = map.locator('[data-node="united-states"]');
    await mark.click();
    const panel = map.locator('[data-panel]');
    await expect(panel).toHaveAttribute('data-selection', 'node:united-states');
    // A country has its Persian name; the texts about it stay English.
    await expect(panel.locator('.ew-title')).toHaveText('ایالات متحده');
    await expect(panel.locator('.ew-parts > p').first()).toHaveCSS('direction', 'ltr');
    await mark.focus();
    await page.keyboard.press('ArrowRight');
    await expect(map.locator('[data-edge]:focus')).toHaveAccessibleName(
      /، پیوند [۰-۹]+ از [۰-۹]+$/,
    );
    await page.keyboard.press('ArrowLeft');
    await expect(mark).toBeFocused();
  },
);

test('a new language is spoken at once, and what is chosen stays chosen', async ({ page }) => {
  const map = await openPersian(page, 1280);
  await selectEdge(page);
  const panel = map.locator('[data-panel]');
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);
  for (const [lang, claim] of [
    ['ru', 'Утверждение'],
    ['tr', 'Sav'],
    ['xx', 'Claim'],
  ] as const) {
    await page
      .locator('edgewise-map')
      .evaluate((host, tag) => host.setAttribute('lang', tag), lang);
    await expect(panel.locator('[data-part="claim"] h3')).toHaveText(claim);
  }
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);
});

test('the page and the iframe take their language from the URL', async ({ page }) => {
  for (const url of ['./?lang=tr', './maps/montreal/map.html?lang=tr']) {
    await page.goto(url);
    const map = page.locator('[data-edgewise][data-ready="true"]');
    await expect(map.locator('[data-filter="dispute"]')).toHaveText(/^Anlaşmazlık \d+$/);
    await expect(map).toHaveAttribute('lang', 'tr');
  }
});
