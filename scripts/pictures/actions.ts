import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findEmptyPoint } from '../../tests/e2e/support/emptyPoint';
import type { Point } from '../../tests/e2e/support/mouse';
import { readScene } from '../../tests/e2e/support/scene';

export async function moveTo(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y, { steps: 4 });
}

/** Clicks and moves the pointer away, so that the picture shows the selection, not the hover. */
export async function click(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.click(x, y);
  await leave(page);
}

export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
}

/**
 * Moves the pointer onto the map, which loads the code for drag and camera (d3-zoom keeps its state
 * as `__zoom`).
 */
export async function activate(page: Page): Promise<void> {
  await moveTo(page, await findEmptyPoint(page));
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.ew-map') ?? {}));
}

export async function filter(page: Page, stance: string): Promise<void> {
  await page.locator(`[data-filter="${stance}"]`).click();
  await leave(page);
}

export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).click();
  await leave(page);
}

/** On a phone, by one stop: to half its height, where the panel can be read. */
export async function openDrawer(page: Page): Promise<void> {
  await page.locator('.ew-handle').press('Enter');
}

/** Follows the argument to the step with this title. */
export async function follow(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^Follow the argument/ }).click();
  await page.getByRole('radio', { name: new RegExp(`${title}$`) }).click();
  await leave(page);
}

/** Chooses a cell of the article at a glance. */
export async function chooseSentence(page: Page, place: string): Promise<void> {
  await page.locator(`[data-sentence="${place}"]`).click();
  await leave(page);
}

export async function walk(page: Page, keys: readonly string[]): Promise<void> {
  await page.getByRole('combobox').focus();
  for (const key of keys) await page.keyboard.press(key);
}

export async function isolate(page: Page, id: string): Promise<void> {
  const { x, y } = await screenPosition(page, id);
  await page.mouse.dblclick(x, y);
  await moveTo(page, await findEmptyPoint(page));
}

export async function screenPosition(page: Page, id: string): Promise<Point> {
  const { nodes } = await readScene(page);
  return known(nodes[id], id);
}

export async function edgePoint(page: Page, id: string): Promise<Point> {
  const { edges } = await readScene(page);
  return known(edges[id], id).freePoint;
}

function known<T>(mark: T | undefined, id: string): T {
  if (!mark) throw new Error(`no mark "${id}" in the drawing`);
  return mark;
}

/** Blocks all scripts: shows what a slow connection shows for a while. */
export async function holdScripts(page: Page): Promise<void> {
  await page.route(/\.js$/, () => undefined);
}

export async function answerGraph(
  page: Page,
  answer: { status?: number; body: string },
): Promise<void> {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', ...answer }),
  );
}

/** The Ankara dataset with three typical mistakes of authors. */
export function readBroken(): string {
  return readFileSync('public/maps/ankara/graph.json', 'utf8')
    .replace('"target": "turkey"', '"target": "turky"')
    .replace('"stance": "dispute"', '"stance": "war"')
    .replace('"kind": "bloc"', '"kind": "block"');
}
