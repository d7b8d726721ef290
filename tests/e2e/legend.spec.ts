import type { Locator, Page } from '@playwright/test';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { expectSelection, openMap } from './support/map';
import { expect, test } from './support/test';

const embed = (attributes: string, width: number) =>
  `<div style="width: ${width}px"><edgewise-map src="${MONTREAL}" ${attributes}></edgewise-map></div>`;

const PLACES: readonly (readonly [string, (page: Page) => Promise<Locator>])[] = [
  ['on the page of a phone', (page) => openAt(page, 390, './')],
  ['in map.html on a phone', (page) => openAt(page, 390, './maps/ankara/map.html#view=map')],
  ['in map.html in a column of 672 px', (page) => openAt(page, 672, './maps/ankara/map.html')],
  ['in an element in a column of 672 px', (page) => openElement(page, embed('', 672))],
  ['in an element of 390 px', (page) => openElement(page, embed('view="map"', 390))],
  ['with controls="compact"', (page) => openElement(page, embed('controls="compact"', 1000))],
  ['with controls="none"', (page) => openElement(page, embed('controls="none"', 672))],
];

for (const [place, open] of PLACES)
  test(`one press shows the legend ${place}`, async ({ page }) => {
    const map = await open(page);
    const legend = map.getByRole('list', { name: 'How to read the map' });
    await expect(legend).toBeHidden();
    await map.getByRole('button', { name: 'How to read the map' }).click();
    await expect(legend).toBeInViewport({ ratio: 1 });
    await expect(legend).toContainText('planned or hoped for', { ignoreCase: true });
    await page.keyboard.press('Escape');
    await expect(legend).toBeHidden();
  });

test('Escape closes the legend and leaves what is selected', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const map = await openMap(page, '#node=iran');
  await map.getByRole('button', { name: 'How to read the map' }).click();
  await page.keyboard.press('Escape');
  await expect(map.getByRole('list', { name: 'How to read the map' })).toBeHidden();
  await expectSelection(page, 'node:iran');
});

test('where the legend is seen beside the map there is no button for it', async ({ page }) => {
  const map = await openMap(page);
  await expect(map.getByRole('list', { name: 'How to read the map' })).toBeInViewport();
  await expect(map.getByRole('button', { name: 'How to read the map' })).toHaveCount(0);
});

async function openAt(page: Page, width: number, url: string): Promise<Locator> {
  await page.setViewportSize({ width, height: 844 });
  await page.goto(url);
  const map = page.locator('[data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  return map;
}

async function openElement(page: Page, body: string): Promise<Locator> {
  await openPage(page, { body });
  return readyMap(page);
}
