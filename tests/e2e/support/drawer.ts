import { expect, type Page } from '@playwright/test';

/** Simulates a busy machine, on which the drawer reaches its stop long after it was opened. */
const LATE_MS = 1500;

export async function slowDrawer(page: Page): Promise<void> {
  await page
    .locator('.ew-sheet')
    .evaluate((drawer, ms) => drawer.style.setProperty('--sheet-motion', `${ms}ms`), LATE_MS);
}

export async function drawerRests(page: Page): Promise<void> {
  const countMoves = () =>
    page.locator('.ew-sheet').evaluate((drawer) => drawer.getAnimations().length);
  await expect.poll(countMoves).toBe(0);
}
