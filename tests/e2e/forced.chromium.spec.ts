import type { Locator, Page } from '@playwright/test';
import { edgeMark, nodeMark, openMap } from './support/map';
import { expect, test } from './support/test';

const EDGE = 'russia-turkey-nato';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('the palette is the system’s, whatever the theme', async ({ page }) => {
      const map = await openMap(page);
      await expect(map).toHaveCSS('background-color', await systemColour(page, 'Canvas'));
      await expect(map).toHaveCSS('color', await systemColour(page, 'CanvasText'));
      // SVG keeps the colours that it is given even in forced-colours mode, so ours have to be
      // system colours.
      const disc = nodeMark(page, 'turkey').locator('.ew-glyph');
      await expect(disc).toHaveCSS('fill', await systemColour(page, 'CanvasText'));
    });

    test('stance is shown by dash, cross and weight', async ({ page }) => {
      await openMap(page);
      const line = (stance: string) =>
        page.locator(`[data-edge][data-stance="${stance}"] path[data-line]`).first();
      expect(await style(line('dispute'), 'strokeDasharray')).not.toBe('none');
      expect(await style(line('cooperation'), 'strokeDasharray')).toBe('none');
      const weights = await Promise.all(
        ['cooperation', 'neutral'].map(async (stance) =>
          parseFloat(await style(line(stance), 'strokeWidth')),
        ),
      );
      expect(weights[0]! - weights[1]!).toBeGreaterThan(0.5);
    });

    test('no text is hidden by the ground that the browser puts behind text', async ({ page }) => {
      await openMap(page);
      await page.getByRole('switch', { name: 'Zoom by scrolling' }).click();
      expect(await hiddenTexts(page)).toEqual([]);
      await page.locator('[data-moment="november-2015"]').click();
      await expect(page.locator('[data-moment][aria-pressed="true"]')).toBeVisible();
      expect(await hiddenTexts(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Argument' }).click();
      await page.getByRole('button', { name: 'In the article’s order' }).click();
      expect(await hiddenTexts(page)).toEqual([]);
    });

    test('the chosen sentence and the chosen step of the argument are outlined', async ({
      page,
    }) => {
      const map = await openMap(page, '#step=outlook&view=argument');
      const highlight = await systemColour(page, 'Highlight');
      await expect(map.locator('.ew-argument [aria-current="true"]')).toHaveCSS(
        'outline-color',
        highlight,
      );
      await openMap(page);
      const cell = page.locator('[data-sentence="8.2"]');
      await cell.click();
      await expect(cell).toHaveCSS('outline-color', highlight);
    });

    test('chosen, muted and pressed differ from the rest', async ({ page }) => {
      await openMap(page, `#edge=${EDGE}&show=dispute`);
      const highlight = await systemColour(page, 'Highlight');
      expect(await style(edgeMark(page, EDGE).locator('.ew-glow'), 'stroke')).toBe(highlight);
      expect(await style(nodeMark(page, 'turkey').locator('.ew-ring'), 'stroke')).toBe(highlight);
      const grey = await systemColour(page, 'GrayText');
      const muted = page.locator('[data-edge][data-stance="cooperation"]').first();
      expect(await style(muted.locator('path[data-line]'), 'stroke')).toBe(grey);
      await expect(page.locator('[data-filter="dispute"]')).toHaveCSS(
        'background-color',
        highlight,
      );
      await expect(page.locator('[data-filter="neutral"]')).not.toHaveCSS(
        'background-color',
        highlight,
      );
    });
  });

test('with reduced motion nothing moves by itself: no transition, no animation', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  await edgeMark(page, EDGE).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0).length,
  );
  expect(moving).toBe(0);
});

function style(mark: Locator, name: 'stroke' | 'strokeWidth' | 'strokeDasharray'): Promise<string> {
  return mark.evaluate((element, key) => getComputedStyle(element)[key], name);
}

/**
 * Texts in the colour of the canvas, behind which the browser paints the canvas: where the colours
 * of an element are adjusted, it does so whatever the element's own background is.
 */
async function hiddenTexts(page: Page): Promise<readonly string[]> {
  const canvas = await systemColour(page, 'Canvas');
  return page.evaluate((ground) => {
    const leaves = [...document.querySelectorAll('[data-edgewise] *')].filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeName === '#text'),
    );
    return leaves
      .filter((leaf) => leaf.checkVisibility() && leaf.textContent.trim() !== '')
      .filter((leaf) => {
        const { color, forcedColorAdjust } = getComputedStyle(leaf);
        return color === ground && forcedColorAdjust === 'auto';
      })
      .map(({ textContent }) => textContent);
  }, canvas);
}

/** The value of a system colour on this page, as in computed styles. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('p');
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}
