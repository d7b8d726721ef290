import type { Page } from 'playwright';
import { readScene, type SceneEdge } from '../e2e/support/scene';

const CLICKS = 8;
/** Between reaching a line with the pointer and pressing, and between pressing and releasing. */
const AIM_MS = 200;
const PRESS_MS = 80;
const DRAG_STEPS = 120;
/** A frame that took longer was dropped at 60 frames a second. */
const SLOW_FRAME_MS = 20;

interface Point {
  readonly x: number;
  readonly y: number;
}

type Recorded = typeof globalThis & { edgewiseNotes?: number[] };

/** Points on lines that are safest to hit, CSS px of the page. */
export async function findPoints(page: Page): Promise<readonly Point[]> {
  const { edges } = await readScene(page);
  return Object.values(edges)
    .filter(({ freePoint }) => Number.isFinite(freePoint.x))
    .sort((a: SceneEdge, b: SceneEdge) => b.room - a.room)
    .slice(0, CLICKS)
    .map(({ freePoint }) => freePoint);
}

/**
 * The delay between each click and the frame that shows its effect, in ms. Includes the browser's
 * input handling and the wait for the next frame (`waitForAnswer` measures how much that is). The
 * browser reports in steps of 8 ms.
 */
export async function measureClicks(
  page: Page,
  points: readonly Point[],
): Promise<readonly number[]> {
  const waits: number[] = [];
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    // Keeps the effect of the hover out of the click's time.
    await page.waitForTimeout(AIM_MS);
    await page.evaluate(recordEvents);
    await page.mouse.click(x, y, { delay: PRESS_MS });
    await page.waitForTimeout(300);
    // Interactions below the observer's threshold are not reported at all.
    waits.push(Math.max(16, ...(await readRecords(page))));
  }
  return waits;
}

/**
 * On a page with a static drawing, a click anywhere dims or restores one label: the minimum cost of
 * a response.
 */
export async function waitForAnswer(page: Page, nodeId: string): Promise<void> {
  await page.evaluate((id) => {
    const name = document.querySelector(`[data-label-for="${id}"]`);
    if (!name) throw new Error(`no name of "${id}" to answer a click`);
    addEventListener('click', () => {
      name.setAttribute('opacity', name.getAttribute('opacity') === '0.5' ? '1' : '0.5');
    });
  }, nodeId);
}

/** Times between frames, in ms, while the node is dragged once around a circle. */
export async function measureDrag(page: Page, nodeId: string): Promise<readonly number[]> {
  const box = await page.locator(`[data-node="${nodeId}"]`).filter({ visible: true }).boundingBox();
  if (!box) throw new Error(`no node "${nodeId}" to drag`);
  const node = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(node.x, node.y);
  await page.mouse.down();
  await page.evaluate(recordFrames);
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    const angle = (step / DRAG_STEPS) * 2 * Math.PI;
    await page.mouse.move(node.x + 60 * Math.sin(angle), node.y + 60 * (1 - Math.cos(angle)));
  }
  const frames = await readRecords(page);
  await page.mouse.up();
  return frames;
}

/**
 * On a page with a static drawing, the node's group follows the mouse and nothing else moves: the
 * minimum cost of a drag.
 */
export async function waitForFollow(page: Page, nodeId: string): Promise<void> {
  await page.evaluate((id) => {
    const mark = document.querySelector<SVGGElement>(`[data-node="${id}"]`);
    const parent = mark?.parentElement;
    if (!mark || !(parent instanceof SVGGraphicsElement))
      throw new Error(`no node "${id}" to drag`);
    addEventListener('mousemove', ({ clientX, clientY }) => {
      const place = new DOMPoint(clientX, clientY).matrixTransform(
        parent.getScreenCTM()?.inverse(),
      );
      mark.setAttribute('transform', `translate(${place.x} ${place.y})`);
    });
  }, nodeId);
}

export function countSlow(frames: readonly number[]): number {
  return frames.filter((ms) => ms > SLOW_FRAME_MS).length;
}

function recordEvents(): void {
  const records: number[] = [];
  (globalThis as Recorded).edgewiseNotes = records;
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointerdown|pointerup|click)$/.test(name)) records.push(duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

function recordFrames(): void {
  const records: number[] = [];
  (globalThis as Recorded).edgewiseNotes = records;
  let last = performance.now();
  const note = (now: number) => {
    // A later measurement has installed its own records, so this one is over.
    if ((globalThis as Recorded).edgewiseNotes !== records) return;
    records.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

function readRecords(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const records = (globalThis as Recorded).edgewiseNotes ?? [];
    delete (globalThis as Recorded).edgewiseNotes;
    return records;
  });
}
