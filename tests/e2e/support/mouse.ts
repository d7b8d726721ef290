import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const DRAG_STEPS = 12;

/** Presses at `from`, moves by `dx`, `dy` in small steps, and releases. */
export async function dragBy(page: Page, from: Point, dx: number, dy: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps: DRAG_STEPS });
  await page.mouse.up();
}

/**
 * A Firefox driven from outside produces two clicks and no `dblclick`, so there the event is
 * dispatched.
 */
export async function doubleClick(page: Page, point: Point): Promise<void> {
  await page.mouse.dblclick(point.x, point.y);
  if (page.context().browser()?.browserType().name() !== 'firefox') return;
  await page.evaluate(({ x, y }) => {
    const at = { clientX: x, clientY: y, detail: 2, bubbles: true };
    document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('dblclick', at));
  }, point);
}
