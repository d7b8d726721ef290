import type { Page } from '@playwright/test';

/**
 * A point of the drawing, CSS px of the viewport, with no mark within the pointer's reach. Throws
 * if there is none.
 */
export function findEmptyPoint(
  page: Page,
  freePx = 24,
): Promise<{ readonly x: number; readonly y: number }> {
  return page.locator('.ew-map').evaluate((svg, FREE_PX) => {
    const STEP_PX = 12;
    const { left, top, right, bottom } = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('[data-node],[data-label-for]')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const isEmptyPoint = (x: number, y: number) =>
      document.elementFromPoint(x, y) === svg &&
      boxes.every(
        (box) =>
          Math.max(box.left - x, x - box.right) > FREE_PX ||
          Math.max(box.top - y, y - box.bottom) > FREE_PX,
      );
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => [
      FREE_PX * Math.cos((turn * Math.PI) / 4),
      FREE_PX * Math.sin((turn * Math.PI) / 4),
    ]);
    for (let y = top + FREE_PX; y < bottom - FREE_PX; y += STEP_PX)
      for (let x = left + FREE_PX; x < right - FREE_PX; x += STEP_PX)
        if (isEmptyPoint(x, y) && around.every(([dx = 0, dy = 0]) => isEmptyPoint(x + dx, y + dy)))
          return { x, y };
    throw new Error('no free place in the drawing');
  }, freePx);
}
