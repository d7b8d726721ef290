import { readyMap } from './support/hostPage';
import { loneNode, openLargeMap, paintedPixels, screenOf } from './support/largeMap';
import { dragBy } from './support/mouse';
import { expect, test } from './support/test';

test(
  'a large map is painted, and hover, click, keys, wheel and drag work on its canvas',
  { tag: '@engine' },
  async ({ page }) => {
    test.setTimeout(120_000);
    await openLargeMap(page, 300);
    const root = await readyMap(page);
    const surface = root.getByRole('application');
    expect(await page.evaluate(paintedPixels)).toBeGreaterThan(10_000);

    const { slot, x, y } = await page.evaluate(loneNode);
    await page.mouse.move(x, y);
    await expect(surface).toHaveCSS('cursor', 'pointer');
    await page.mouse.click(x, y);
    await expect(root.locator('[data-panel]')).toHaveAttribute('data-selection', `node:n${slot}`);

    await root.getByRole('switch').click();
    await page.mouse.move(x, y);
    const zoom = () => page.evaluate(() => window.__edgewiseBench!.zoom());
    const before = await zoom();
    await page.mouse.wheel(0, -240);
    await expect.poll(zoom).toBeGreaterThan(1.1 * before);

    const [fromX, fromY] = await screenOf(page, slot);
    await dragBy(page, { x: fromX, y: fromY }, 60, 40);
    const distance = async () => {
      const [toX, toY] = await screenOf(page, slot);
      return Math.hypot(toX - fromX - 60, toY - fromY - 40);
    };
    await expect.poll(distance).toBeLessThan(4);

    await surface.focus();
    await page.keyboard.press('ArrowDown');
    const name = root.locator('.ew-map [role="button"]');
    const first = await name.getAttribute('aria-label');
    await page.keyboard.press('ArrowDown');
    await expect(name).not.toHaveAttribute('aria-label', first!);
    await page.keyboard.press('Enter');
    await expect(root.locator('[data-panel-heading]')).toBeFocused();
    await expect(root.locator('[data-panel]')).not.toHaveAttribute(
      'data-selection',
      `node:n${slot}`,
    );
  },
);
