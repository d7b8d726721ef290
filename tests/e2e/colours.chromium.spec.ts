import type { Page } from '@playwright/test';
import { colourDistance } from './support/colourDistance';
import { countEdges } from './support/dataset';
import { openMap } from './support/map';
import { findLines, readStrokes, type Stroke } from './support/strokePixels';
import { expect, test } from './support/test';

const DICHROMACIES = ['deuteranopia', 'protanopia', 'tritanopia'] as const;
/**
 * ΔE. Measured: light 100, 84, 103 in the order above, dark 103, 87, 111; without colour vision 7
 * and 9, which is why a dash is needed.
 */
const MIN_DISTANCE = 60;
/**
 * Share of a line where the background shows. Measured: 0.004 for cooperation (where others cross
 * it), 0.21 for dispute.
 */
const MAX_GAPS_SOLID = 0.02;
const MIN_GAPS_DASHED = 0.1;
/** Two thirds, with a margin for rounding. */
const MAX_SHARE_STRUCTURE = 0.67;

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`eyes that see fewer colours, ${colorScheme}`, () => {
    test.use({ colorScheme, deviceScaleFactor: 3 });

    test('distinguish cooperation from dispute by colour; those that see none, by dash and cross', async ({
      page,
    }) => {
      // Takes and reads four large screenshots.
      test.slow();
      await openMap(page);
      const see = await createEyes(page);
      for (const eyes of DICHROMACIES) {
        const { cooperation, dispute } = await see(eyes);
        const distance = colourDistance(cooperation.colour, dispute.colour);
        expect.soft(distance, eyes).toBeGreaterThan(MIN_DISTANCE);
      }
      const { cooperation, dispute } = await see('achromatopsia');
      const [red, green, blue] = dispute.colour;
      expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(3);
      expect(cooperation.gaps).toBeLessThan(MAX_GAPS_SOLID);
      expect(dispute.gaps).toBeGreaterThan(MIN_GAPS_DASHED);
      const crosses = page.locator('[data-edge][data-stance="dispute"] [data-cross]');
      await expect(crosses).toHaveCount(countEdges('dispute'));
      await expect(page.locator('[data-stance="cooperation"] [data-cross]')).toHaveCount(0);
    });
  });

test('those that see no colour distinguish structure from cooperation by its thinner line, in every layout size', async ({
  page,
}) => {
  await openMap(page);
  for (const width of [1280, 700, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect
      .poll(() => page.evaluate(shareOfStructure), { message: `${width} px wide` })
      .toBeLessThanOrEqual(MAX_SHARE_STRUCTURE);
  }
});

/** The widest structural line, relative to the thinnest cooperation line. Runs in the page. */
function shareOfStructure(): number {
  const widths = (stance: string) =>
    [...document.querySelectorAll(`.ew-map [data-stance="${stance}"] path[data-line]`)].map(
      (line) => Number.parseFloat(getComputedStyle(line).strokeWidth),
    );
  return Math.max(...widths('neutral')) / Math.min(...widths('cooperation'));
}

type Eyes = (typeof DICHROMACIES)[number] | 'achromatopsia';

/** Emulates a colour vision deficiency (Chromium's own simulation). */
async function createEyes(
  page: Page,
): Promise<(eyes: Eyes) => Promise<{ readonly cooperation: Stroke; readonly dispute: Stroke }>> {
  const session = await page.context().newCDPSession(page);
  const lines = await findLines(page);
  return async (type) => {
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    return readStrokes(page, lines);
  };
}
