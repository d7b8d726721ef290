import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** What the rules for states set. */
const PROPERTIES = [
  ...['color', 'background-color', 'border-color', 'outline', 'opacity', 'display', 'cursor'],
  ...['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'pointer-events'],
];

/** The style of each mark and control, in the order of the document. */
function stylesOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.ew-map *, .ew-main :is(.ew-chip, .ew-option, .ew-tool, .ew-search-input)')
    .evaluateAll(
      (elements, properties) =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          const values = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
          return `${element.tagName} ${element.getAttribute('class')} ${values.join('; ')}`;
        }),
      PROPERTIES,
    );
}

/** Of the same map as a page and in one file. Motion is reduced, so that no style is on its way. */
const URLS = ['./', './maps/ankara/map.html'];
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a selected tie': (page) => page.locator('[data-edge="russia-turkey-nato"]').press('Enter'),
  'a selected name': (page) => page.locator('[data-node="turkey"]').press('Enter'),
  'a hovered name': (page) => page.locator('[data-node="astana-process"]').hover(),
  'a filter': (page) => page.locator('[data-filter="dispute"]').click(),
  'a hovered view': (page) => page.locator('.ew-head .ew-option').nth(1).hover(),
  'the search in focus': (page) => page.locator('.ew-search-input').focus(),
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, enter] of Object.entries(STATES))
  test(`${name} looks the same in the page, whose rules for states come later, and in map.html`, async ({
    page,
  }) => {
    const styles: (readonly string[])[] = [];
    for (const url of URLS) {
      await page.goto(url);
      await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
      await expect(page.locator('[data-panel-heading]').first()).toBeVisible();
      const before = await stylesOf(page);
      await enter(page);
      await page.waitForTimeout(100);
      const after = await stylesOf(page);
      expect(after).not.toEqual(before);
      styles.push(after);
    }
    expect(styles[0]).toEqual(styles[1]);
  });

test('the chosen view stays legible under the pointer', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  const before = await stylesOf(page);
  await page.locator('.ew-head .ew-option').first().hover();
  await page.waitForTimeout(100);
  expect(await stylesOf(page)).toEqual(before);
});
