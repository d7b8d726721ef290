import type { Page } from '@playwright/test';
import { ankara } from './support/dataset';
import { openMap } from './support/map';
import { expect, test } from './support/test';

const EDGE = 'russia-turkey-nato';
const NODE = 'astana-process';
const SANDBOX = 'sandbox allow-same-origin';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test.beforeEach(async ({ page, faults, browserName }) => {
    // Browsers start to preload modules and abort the requests.
    faults.allow(/^request failed: .*\.js$/);
    // A system Firefox ignores Playwright's option to disable scripts; a sandbox without scripts
    // has the same effect.
    if (browserName !== 'firefox') return;
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': SANDBOX };
      await route.fulfill({ response, headers });
    });
  });

  test(
    'choosing a line in the list leads to its reasoning',
    { tag: '@engine' },
    async ({ page }) => {
      const { reasoning } = ankara.edges.find(({ id }) => id === EDGE)!;
      await page.goto('./');
      await page.locator(`[data-list-edge="${EDGE}"]`).getByRole('link').first().click();
      expect(new URL(page.url()).hash).toBe(`#edge=${EDGE}`);
      const edge = textOf(page, `edge=${EDGE}`);
      await expect(edge).toBeInViewport();
      await expect(edge).toContainText(reasoning.claim);
      for (const ground of reasoning.grounds) await expect(edge).toContainText(ground.text);
      await expect(edge).toContainText(
        reasoning.warrantBy === 'editor' ? 'How this map reads it' : 'Why that supports it',
      );
      await expect(edge.getByRole('link', { name: '¶' }).first()).toHaveAttribute(
        'href',
        /#:~:text=/,
      );
    },
  );

  test('the chosen edge is marked, and no other', async ({ page }) => {
    await page.goto(`./#edge=${EDGE}`);
    await expect(textOf(page, `edge=${EDGE}`)).toBeInViewport();
    await expect(page.locator(':target')).toHaveAttribute('id', `edge=${EDGE}`);
    const borders = await page
      .locator('.ew-tie')
      .evaluateAll((edges) => edges.map((edge) => getComputedStyle(edge).borderInlineStartColor));
    expect(new Set(borders).size).toBe(2);
  });

  test('the overview leads to what the map does not show', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'What this map does not show' }).click();
    await expect(page.locator(':target')).toBeInViewport();
    const text = (await page.locator('#reading').textContent()) ?? '';
    const whys = (ankara.withoutTies ?? []).map(({ why }) => why);
    for (const sentence of [...ankara.notShown, ...whys, 'Turkey – Iran'])
      expect(text).toContain(sentence);
  });

  test('a name leads to its text, and from there to its edges', async ({ page }) => {
    await page.goto('./#edge=astana-syria');
    await textOf(page, 'edge=astana-syria').getByRole('link', { name: 'Astana Process' }).click();
    const name = textOf(page, `node=${NODE}`);
    await expect(name).toBeInViewport();
    await expect(name).toContainText(ankara.nodes.find(({ id }) => id === NODE)!.summary);
    const edges = ankara.edges.filter(({ source, target }) => [source, target].includes(NODE));
    await expect(name.getByRole('link')).toHaveCount(edges.length);
    await name.getByRole('link').first().click();
    await expect(page.locator('.ew-reading-ties > :target')).toBeInViewport();
  });

  for (const map of ['ankara', 'montreal'])
    test(`map.html of ${map} has names of 12 px at 1280 px, and its legend`, async ({ page }) => {
      await page.goto(`./maps/${map}/map.html`);
      const drawing = page.locator('.ew-map').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      const sizes = await drawing.locator('.ew-label').evaluateAll((labels: SVGTextElement[]) =>
        labels.map((label) => {
          const scale = label.getScreenCTM()?.a ?? 0;
          return parseFloat(getComputedStyle(label).fontSize) * scale;
        }),
      );
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      await expect(page.getByRole('list', { name: 'How to read the map' })).toBeVisible();
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    });

  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const)
    test(`nothing is offered that only a script could do, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('./');
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
      const key = page.locator('.ew-linekey');
      for (const word of ['Cooperation', 'Dispute', 'Neutral'])
        await expect(key.getByText(word)).toBeVisible();
      await expect(page.getByText(ankara.summary).first()).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
});

test('with JavaScript the text takes no room, and a URL moves nothing', async ({ page }) => {
  await openMap(page, `#edge=${EDGE}`);
  await expect(page.locator('#reading')).toBeHidden();
  await expect(textOf(page, `edge=${EDGE}`)).toHaveCount(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

function textOf(page: Page, id: string) {
  return page.locator(`[id="${id}"]`);
}
