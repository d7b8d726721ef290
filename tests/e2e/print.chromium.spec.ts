import type { Page } from '@playwright/test';
import { countEdges, ankara } from './support/dataset';
import { openMap } from './support/map';
import { expect, test } from './support/test';

/** The light theme's ink (tokens.css). */
const INK = 'rgb(27, 31, 35)';
/** A4 less its margins, CSS px. */
const PAGE = { width: 700, height: 1000 };

test.use({ colorScheme: 'dark' });

test('paper has one light map without controls, and all the reasoning under it', async ({
  page,
}) => {
  await openMap(page);
  await print(page);
  await expect(page.locator('.ew-map').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', INK);
  expect(await readToken(page, '--ground')).toBe('#fff');
  await expect(page.locator('[data-panel]')).toBeHidden();
  for (const name of ['Zoom in', 'Fit', `All ${ankara.edges.length}`])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  for (const word of ['Cooperation', 'Dispute', 'Neutral'])
    await expect(page.locator('.ew-chip').getByText(word)).toBeVisible();

  const edges = page.locator('.ew-reading-ties > li').filter({ visible: true });
  await expect(edges).toHaveCount(ankara.edges.length);
  await expect(edges.last()).toContainText(`Tie ${ankara.edges.length} of ${ankara.edges.length}`);
  await expect(page.locator('.ew-reading-source').first()).toContainText(ankara.license);
  const url = await page
    .locator('.ew-reading-source > a')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(url).toContain(ankara.source.url);
});

test('a filter is kept and said; a selection mutes nothing', async ({ page }) => {
  await openMap(page, '#edge=russia-turkey-nato&show=dispute');
  await print(page);
  const disputes = countEdges('dispute');
  await expect(page.locator('.ew-reading-ties > li').filter({ visible: true })).toHaveCount(
    disputes,
  );
  await expect(
    page.getByText(`Filtered: ${disputes} of ${ankara.edges.length} ties`),
  ).toBeVisible();
  const opacities = await page
    .locator('[data-edge][data-shown="true"]')
    .evaluateAll((edges) => edges.map((edge) => getComputedStyle(edge).opacity));
  expect(opacities).toEqual(Array<string>(disputes).fill('1'));
});

test('what was filtered once is back on the next page of paper', async ({ page }) => {
  await openMap(page, '#show=dispute');
  await print(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'All' }).click();
  await print(page);
  await expect(page.locator('.ew-reading-ties > li').filter({ visible: true })).toHaveCount(
    ankara.edges.length,
  );
  await expect(page.locator('.ew-reading-filter')).toHaveText('');
});

test('a phone prints the desk’s picture, and has its own again afterwards', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const map = page.locator('.ew-map');
  await expect(map).toHaveAttribute('data-frame', 'phone');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(map).toHaveAttribute('data-frame', 'desk');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(map).toHaveAttribute('data-frame', 'phone');
});

test('a browser that prints fires the page’s print events, and gets a document of several pages', async ({
  page,
}) => {
  await openMap(page, '#show=dispute');
  // The code that prepares the paper loads last.
  await page.waitForLoadState('networkidle');
  const file = await page.pdf({ format: 'A4' });
  expect(file.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  await expect(page.locator('.ew-reading-filter')).not.toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has the desk’s map alone, light, and all the reasoning', async ({ page, faults }) => {
    faults.allow(/^request failed: .*\.js$/);
    await page.goto('./');
    await page.setViewportSize(PAGE);
    await page.emulateMedia({ media: 'print' });
    const drawings = page.locator('.ew-map').filter({ visible: true });
    await expect(drawings).toHaveCount(1);
    await expect(drawings).toHaveAttribute('data-frame', 'desk');
    await expect(page.locator('.ew-reading')).toHaveCSS('color', INK);
    await expect(page.locator('.ew-reading-ties > li').filter({ visible: true })).toHaveCount(
      ankara.edges.length,
    );
  });
});

const PAPERS = [
  ['A4', 700, 1000],
  ['Letter', 725, 950],
] as const;

for (const map of ['ankara', 'montreal'])
  for (const [name, width, height] of PAPERS)
    test(`map.html of ${map} on ${name} has its legend below the drawing, and no button`, async ({
      page,
    }) => {
      await page.goto(`./maps/${map}/map.html`);
      await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ media: 'print' });
      const drawing = (await page.locator('.ew-map').filter({ visible: true }).boundingBox())!;
      const legend = (await page.locator('.ew-key').boundingBox())!;
      const names = await page
        .locator('.ew-label')
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()));
      expect(drawing.height).toBeGreaterThan(300);
      expect(legend.y).toBeGreaterThanOrEqual(drawing.y + drawing.height);
      expect(Math.max(...names.map(({ bottom }) => bottom))).toBeLessThanOrEqual(legend.y);
      await expect(page.getByRole('button', { name: 'Fit' })).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'How to read the map' })).toHaveCount(0);
    });

/** What a browser does when printing: the event, then a new layout for print. */
async function print(page: Page): Promise<void> {
  // The code that prepares the paper loads last.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize(PAGE);
  await page.emulateMedia({ media: 'print' });
}

function readToken(page: Page, name: string): Promise<string> {
  return page
    .locator('[data-edgewise]')
    .evaluate((root, token) => getComputedStyle(root).getPropertyValue(token).trim(), name);
}
