import type { Page } from '@playwright/test';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const DRAG_STEPS = 12;

/** Presses at `from`, moves by `dx`, `dy` in small steps, and lets go there. */
export async function dragBy(page: Page, from: Spot, dx: number, dy: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps: DRAG_STEPS });
  await page.mouse.up();
}
