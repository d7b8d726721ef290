import type { Page } from '@playwright/test';
import { ankara } from './support/dataset';
import { expectSelection, openMap } from './support/map';
import { throughStates } from './support/states';
import { expect, test } from './support/test';

/** WCAG 2.5.8. */
const MIN_TARGET_PX = 24;
/** docs/design.md, section 3. */
const ABOVE_DRAWER_PX = 24;
/** Every twelfth edge in the article's order: five or more, spread over the whole map. */
const SPREAD = ankara.edges.filter((_, i) => i % 12 === 0);

for (const { what, width, height } of [
  { what: '320 px wide', width: 320, height: 640 },
  { what: 'at 200 % zoom', width: 640, height: 400 },
  { what: 'at 400 % zoom', width: 320, height: 256 },
])
  test(`${what}, no state scrolls two ways, and every target is large enough`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await throughStates(page, async (state) => {
      expect(await sidewaysPx(page), state).toBe(0);
      expect(await smallTargets(page, MIN_TARGET_PX), state).toEqual([]);
    });
  });

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
])
  test(`with wider spaced text nothing is cut, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        // The values of WCAG 1.4.12.
        const drawer = new CSSStyleSheet();
        drawer.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(drawer);
      });
    });
    await throughStates(page, async (state) => {
      expect(await sidewaysPx(page), state).toBe(0);
      expect(await clippedTexts(page), state).toEqual([]);
    });
  });

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
])
  test(`lines from all over the map have both ends above the drawer at ${width}x${height}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openMap(page);
    for (const { id, source, target } of SPREAD) {
      await page.evaluate((wanted) => (location.hash = `#edge=${wanted}`), id);
      await expectSelection(page, `edge:${id}`);
      await expect
        .poll(() => roomAboveDrawer(page, [source, target]), { message: id })
        .toBeGreaterThanOrEqual(ABOVE_DRAWER_PX);
    }
  });

test.describe('with reduced motion', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

  test('camera, drawer and marks that are reset jump, without frames in between', async ({
    page,
  }) => {
    await openMap(page);
    await page.locator('.ew-map').evaluate((svg) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const camera = svg.querySelector('[data-camera]');
      const node = svg.querySelector('[data-node="akkuyu"]');
      const note = new MutationObserver((records) => {
        for (const { target } of records)
          if (target === camera || target === node)
            seen.push((target as Element).getAttribute('transform') ?? '');
      });
      note.observe(svg, { attributes: true, attributeFilter: ['transform'], subtree: true });
    });
    const heights = await page.evaluate(async () => {
      const drawer = document.querySelector<HTMLElement>('.ew-sheet');
      location.hash = '#edge=russia-turkey-nato';
      const seen = new Set<number>();
      for (let i = 0; i < 30; i += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(drawer?.offsetHeight ?? 0);
      }
      return [...seen];
    });
    expect(heights.length).toBeLessThanOrEqual(2);
    await expectSelection(page, 'edge:russia-turkey-nato');
    await expect.poll(() => takeSeen(page)).toHaveLength(1);
    await page.locator('.ew-handle').press('Escape');
    await expect.poll(() => takeSeen(page)).toHaveLength(1);

    await page.locator('[data-node="akkuyu"]').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await expect(page.getByRole('button', { name: 'Reset positions' })).toBeVisible();
    await expect.poll(() => takeSeen(page)).not.toEqual([]);
    await page.locator('.ew-map').evaluate(() => new Promise((rest) => setTimeout(rest, 1000)));
    await takeSeen(page);
    await page.getByRole('button', { name: 'Reset positions' }).click();
    await expect.poll(() => takeSeen(page)).toHaveLength(1);
  });
});

/** How far the page can be scrolled sideways, px. */
function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * Buttons, fields and links smaller than `min` that are also closer than `min` to another one,
 * measured as in WCAG 2.5.8. Targets within a sentence are exempt: they are as high as its line.
 */
function smallTargets(page: Page, min: number): Promise<readonly string[]> {
  return page.evaluate((minPx) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        '[data-edgewise] :is(button:not(.ew-name), input, summary, a, [role="option"]):not(svg *)',
      ),
    ]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => getComputedStyle(control).display !== 'inline')
      .map((control) => ({ control, box: control.getBoundingClientRect() }));
    // A control under the drawer or a sticky bar is pressed after it has been scrolled out from
    // there.
    const isFree = ({ control, box }: (typeof targets)[number]) => {
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return hit === null || control.contains(hit) || hit.contains(control);
    };
    const isSmall = ({ width, height }: DOMRect) => width < minPx || height < minPx;
    const distance = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
      return isSmall(b)
        ? Math.hypot(b.x + b.width / 2 - x, b.y + b.height / 2 - y) - minPx
        : Math.hypot(Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)) -
            minPx / 2;
    };
    // The panel scrolls separately: its content below its edge is not adjacent to what the page
    // shows there.
    const isBeside = (a: Element, b: Element) =>
      a !== b && a.closest('[data-panel]') === b.closest('[data-panel]');
    const free = targets.filter(isFree);
    return free
      .filter(({ box }) => isSmall(box))
      .filter(({ control, box }) =>
        free.some((other) => isBeside(other.control, control) && distance(box, other.box) < 0),
      )
      .map(({ control, box }) => {
        const { width, height } = box;
        return `${control.className} ${control.textContent.trim()}: ${width} x ${height}`;
      });
  }, min);
}

/**
 * Texts clipped by their box. The single line of the lowered drawer names the page that its handle
 * opens.
 */
function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-edgewise] *:not(svg, svg *)')].flatMap(
      (element) => {
        const { overflowX, overflowY, clipPath, textOverflow, webkitLineClamp } =
          getComputedStyle(element);
        // A line that ends in an ellipsis is the beginning of a text that its page shows in full;
        // zero height: hidden on a low screen.
        const isBeginning = textOverflow !== 'clip' || webkitLineClamp !== 'none';
        const isWhole = clipPath === 'none' && !isBeginning && element.clientHeight > 0;
        const isSeen = isWhole && element.checkVisibility({ visibilityProperty: true });
        const isClipped =
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
        return isSeen && isClipped && element.innerText.trim() !== ''
          ? [`${element.className}: ${element.innerText.slice(0, 40)}`]
          : [];
      },
    ),
  );
}

/** The transforms of camera and node since the last call, without repeats. */
function takeSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: string[] };
    return [...new Set(seen.splice(0))];
  });
}

/**
 * The smaller of two distances, px: from the drawer to the lower of two labels, and from the
 * window's top to the upper one.
 */
function roomAboveDrawer(page: Page, ids: readonly string[]): Promise<number> {
  return page.evaluate((nodes) => {
    const heights = nodes.map(
      (id) =>
        document.querySelector<SVGGElement>(`[data-node="${id}"]`)?.getScreenCTM()?.f ?? Infinity,
    );
    const drawer = document.querySelector('.ew-sheet')?.getBoundingClientRect().top ?? 0;
    return Math.min(drawer - Math.max(...heights), Math.min(...heights));
  }, ids);
}
