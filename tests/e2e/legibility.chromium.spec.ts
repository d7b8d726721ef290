import type { Page } from '@playwright/test';
import { measureScene } from '../../src/layout/solver/metrics';
import { findMisses } from '../../src/layout/solver/budget';
import { contrastOn } from './support/contrast';
import { readDrawing, type Drawing, type Paint } from './support/drawing';
import { PAGES, PHONE } from './support/legibility';
import { expect, test } from './support/test';

const STANCES = ['cooperation', 'dispute', 'neutral'] as const;
/** A desktop and two phones. */
const FEW_PAGES = PAGES.filter(({ width }) => [1280, 390, 360].includes(width));
/**
 * Maps with the page that shows each. Filters are tested on one of them, and the sparse ones only on
 * a few pages: all share the code, and tests/data holds every layout to its budgets.
 */
const MAPS = [
  { name: 'Ankara', path: './', filters: STANCES, pages: PAGES },
  { name: 'Montreal', path: 'maps/montreal/map.html', filters: [], pages: PAGES },
  { name: 'Stockholm', path: 'maps/stockholm/map.html', filters: [], pages: FEW_PAGES },
  { name: 'Venn', path: 'maps/venn/map.html', filters: [], pages: FEW_PAGES },
] as const;
const SCHEMES = ['light', 'dark'] as const;

const MIN_NAME_CONTRAST = 7;
const MIN_MUTED_NAME_CONTRAST = 3;
const MIN_MARK_CONTRAST = 3;

test('contrast is counted as WCAG counts it', () => {
  expect(contrastOn('rgb(255, 255, 255)', 'rgb(0, 0, 0)')).toBeCloseTo(21, 5);
  expect(contrastOn('rgb(251, 250, 247)', 'rgb(15, 95, 158)')).toBeCloseTo(6.4, 1);
  expect(contrastOn('rgb(255, 255, 255)', 'rgb(0, 0, 0)', 0)).toBe(1);
});

for (const { name, path, filters, pages } of MAPS)
  for (const { width, height, budget, minNamePx } of pages)
    test(`${name} at ${width}x${height} meets the metrics of the design, light and dark${filters.length > 0 ? ', with each filter too' : ''}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      const atRest = await readDrawing(page);
      expectWhole(atRest);
      // An iframe of a tablet's width has the panel beside the map, and so the drawing of a phone.
      const isPhone = (await page.locator('.ew-map[data-frame="phone"]').count()) > 0;
      const misses = findMisses(measureScene(atRest.scene), isPhone ? PHONE : budget).map(
        ({ metric, value }) => `${metric} ${Number(value.toFixed(3))}`,
      );
      expect.soft(misses, 'budgets missed').toEqual([]);
      const sizes = atRest.scene.labels.map(({ fontSize }) => fontSize);
      expect.soft(Math.min(...sizes), 'smallest name').toBeGreaterThanOrEqual(minNamePx);
      expect.soft(atRest.fitsWidth, 'frame within the width of the page').toBe(true);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const stance of [null, ...filters]) {
          await showOnly(page, stance);
          const drawn = await readDrawing(page);
          const when = `${colorScheme}, ${stance ?? 'all'}`;
          // If so, the metrics of the drawing at rest apply to this one too.
          expect.soft(drawn.scene, `places, ${when}`).toEqual(atRest.scene);
          expect.soft(findPale(drawn), `contrast, ${when}`).toEqual([]);
          if (stance !== null) expectMuting(drawn);
        }
      }
    });

/** Shows the edges of one stance; null for all. */
async function showOnly(page: Page, stance: (typeof STANCES)[number] | null): Promise<void> {
  const pressed = page.locator('[data-filter][aria-pressed="true"]');
  for (const chip of await pressed.all()) await chip.click();
  await expect(pressed).toHaveCount(0);
  if (stance === null) return;
  await page.locator(`[data-filter="${stance}"]`).click();
  await expect(pressed).toHaveCount(1);
}

/** Guards against a test that passes because nothing was read. */
function expectWhole({ scene, names, marks }: Drawing): void {
  expect(scene.nodes.length).toBeGreaterThan(10);
  expect(scene.labels).toHaveLength(scene.nodes.length);
  expect(names).toHaveLength(scene.nodes.length);
  expect(scene.edges.length).toBeGreaterThan(scene.nodes.length);
  expect(marks.length).toBeGreaterThan(scene.nodes.length + scene.edges.length);
}

function expectMuting({ marks }: Drawing): void {
  const muted = marks.filter(({ isMuted }) => isMuted).length;
  expect(muted).toBeGreaterThan(0);
  expect(muted).toBeLessThan(marks.length);
}

/**
 * Describes what is too pale to be read or followed. Muted lines and glyphs may be pale, muted
 * labels may not.
 */
function findPale({ names, marks }: Drawing): string[] {
  const pale = (kind: string, paint: Paint, asked: number) => {
    const contrast = contrastOn(paint.ground, paint.colour, paint.opacity);
    return contrast >= asked ? [] : [`${kind} ${paint.id}: ${contrast.toFixed(2)} < ${asked}`];
  };
  return [
    ...names.flatMap((paint) =>
      pale('name', paint, paint.isMuted ? MIN_MUTED_NAME_CONTRAST : MIN_NAME_CONTRAST),
    ),
    ...marks
      .filter(({ isMuted }) => !isMuted)
      .flatMap((paint) => pale('mark', paint, MIN_MARK_CONTRAST)),
  ];
}
