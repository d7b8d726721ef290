import { ankara } from './support/dataset';
import { movedNodes, openMap, readPositions } from './support/map';
import { expect, test } from './support/test';

const SIZES = [
  [1280, 800],
  [768, 1024],
  [390, 844],
] as const;

for (const [width, height] of SIZES)
  test(
    `the picture in the HTML is the one that is hydrated, at ${width}x${height}`,
    { tag: width === 1280 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.route('**/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await page.goto('./');
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      const drawing = page.locator('.ew-map').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      await expect(drawing.locator('path[data-line]')).toHaveCount(ankara.edges.length);
      const frame = await drawing.getAttribute('data-frame');
      const before = await readPositions(page);

      await page.unroute('**/*.js');
      await openMap(page);
      await expect(page.locator('.ew-map')).toHaveCount(1);
      await expect(page.locator('.ew-map')).toHaveAttribute('data-frame', frame ?? '');
      expect(Object.keys(before)).toHaveLength(ankara.nodes.length);
      expect(movedNodes(before, await readPositions(page))).toEqual({});
    },
  );

test('where no script comes, the list follows after a while', async ({ page }) => {
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('./');
  const list = page.locator('.ew-still-list');
  const height = async () => (await list.boundingBox())?.height ?? 0;
  expect(await height()).toBe(0);
  await list.evaluate((element) => element.getAnimations().forEach((late) => late.finish()));
  expect(await height()).toBeGreaterThan(1000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is seen once, and all edges can be read as text', async ({
    page,
    faults,
    browserName,
  }) => {
    // A system Firefox runs scripts nevertheless: noscript.spec uses a sandbox for it.
    test.skip(browserName === 'firefox');
    // Chromium starts to preload modules and aborts the requests.
    faults.allow(/^request failed: .*\.js$/);
    await page.goto('./');
    await expect(page.locator('.ew-map').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ankara.title);
    const rows = page.locator('[data-list-edge]').filter({ visible: true });
    await expect(rows).toHaveCount(ankara.edges.length);
    const { id, reasoning } = ankara.edges[0]!;
    await expect(page.locator(`[data-list-edge="${id}"]`)).toContainText(reasoning.claim);
  });
});
