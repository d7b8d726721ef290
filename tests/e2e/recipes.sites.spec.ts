import { expect, test, type Page } from '@playwright/test';
import { createFolderServer } from '../../scripts/serve/folderServer';
import type { MapElement } from '../../src/embed/element/MapElement';
import { buildSite, isInstalled } from '../sites/buildSite';
import { GENERATORS } from '../sites/generators';
import { watchFaults } from './support/faults';
import { highlightedTexts, readyMap, EDGE } from './support/hostPage';

const CI = process.env['CI'] === 'true';
/** A Docusaurus build takes most of a minute on a busy machine. */
const BUILD_LIMIT_MS = 300_000;

for (const generator of GENERATORS)
  test(`a site built by ${generator.name} as its recipe says has the map, linked to the text`, async ({
    context,
    page,
    browser,
  }) => {
    // CI has all generators (.ci/run).
    test.skip(
      !CI && !isInstalled(generator),
      `${generator.name} is not here; it comes with ${generator.source}`,
    );
    test.setTimeout(BUILD_LIMIT_MS);
    const server = await createFolderServer(await buildSite(generator), 0);
    try {
      const faults = watchFaults(context, [new URL(server.url).origin]);
      if (generator.stores) faults.allow(generator.stores);
      const scriptless = await browser.newPage({ javaScriptEnabled: false });
      for (const url of generator.pages.map((one) => server.url + one)) {
        await page.goto(url);
        await expectLinked(page);
        await scriptless.goto(url);
        await expectFallback(scriptless);
      }
      await scriptless.close();
      if (generator.link) {
        await page.goto(server.url);
        await page.getByRole('link', { name: generator.link }).click();
        await expectLinked(page);
      }
      expect(await faults.collect()).toEqual([]);
    } finally {
      await server.stop();
    }
  });

async function expectLinked(page: Page): Promise<void> {
  const element = page.locator('edgewise-map');
  await element.scrollIntoViewIfNeeded();
  const map = await readyMap(page);
  await expect(map).toBeVisible();
  await element.evaluate((host: MapElement, id) => host.select(`edge:${id}`), EDGE);
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
  await expect
    .poll(
      async () => (await highlightedTexts(page)).find(([name]) => name === 'claim-dispute')?.[1],
    )
    .toMatch(/^Some in .+ sleeve\.$/);
  const marker = page.locator('[data-edgewise-marker="7.4"]').getByRole('button');
  await element.evaluate((host: MapElement) => host.select(null));
  await marker.press('Enter');
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
}

async function expectFallback(page: Page): Promise<void> {
  const picture = page.locator('edgewise-map img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute('alt', 'What the map says, in a sentence.');
  await expect(picture).toHaveJSProperty('complete', true);
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
}
