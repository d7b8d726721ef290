import { expect, test } from './support/test';

const READY = '[data-edgewise][data-ready="true"]';

test('the index of examples leads to every one of them', async ({ page }) => {
  await page.goto('./examples/');
  await expect(page.locator('dt a')).toHaveCount(7);
});

for (const name of [
  'article-beside-map',
  'strict-csp',
  'two-maps',
  'dark',
  'right-to-left',
  'iframe',
  'sandboxed-iframe',
])
  for (const width of [1280, 390])
    test(
      `the example ${name} stands at ${width} px, and nothing scrolls sideways`,
      { tag: width === 1280 ? '@engine' : [] },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`./examples/${name}.html`);
        const inside = name.endsWith('iframe') ? page.frameLocator('iframe') : page;
        await expect(inside.locator(READY).first()).toBeVisible();
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0);
      },
    );
