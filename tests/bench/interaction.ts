import type { Page } from 'playwright';
import { readScene, type SceneEdge } from '../e2e/support/scene';

const CLICKS = 8;
/** Between a hand's coming to a line and its pressing there, and between pressing and letting go. */
const AIM_MS = 200;
const PRESS_MS = 80;
const DRAG_STEPS = 120;
/** A frame that took longer was missed at 60 frames a second. */
const SLOW_FRAME_MS = 20;

interface Point {
  readonly x: number;
  readonly y: number;
}

type Recorded = typeof globalThis & { edgewiseNotes?: number[] };

/** Places on lines that are hit most surely, CSS px of the page. */
export async function findPoints(page: Page): Promise<readonly Point[]> {
  const { edges } = await readScene(page);
  return Object.values(edges)
    .filter(({ freePoint }) => Number.isFinite(freePoint.x))
    .sort((a: SceneEdge, b: SceneEdge) => b.room - a.room)
    .slice(0, CLICKS)
    .map(({ freePoint }) => freePoint);
}

/**
 * How long the reader waits for the picture after each click, in ms: from the hand to the frame that shows an answer, so it holds
 * the way through the browser and the wait for the next frame (`waitForAnswer` says how much that is). The browser gives steps of 8.
 */
export async function measureClicks(
  page: Page,
  points: readonly Point[],
): Promise<readonly number[]> {
  const waits: number[] = [];
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    // What the hover draws is not the click's.
    await page.waitForTimeout(AIM_MS);
    await page.evaluate(recordEvents);
    await page.mouse.click(x, y, { delay: PRESS_MS });
    await page.waitForTimeout(300);
    // An interaction under the observer's threshold is not told at all.
    waits.push(Math.max(16, ...(await readRecords(page))));
  }
  return waits;
}

/** In a page of a still drawing: a click anywhere pales or darkens one name, the least that an answer can cost. */
export async function waitForAnswer(page: Page, nodeId: string): Promise<void> {
  await page.evaluate((id) => {
    const name = document.querySelector(`[data-label-for="${id}"]`);
    if (!name) throw new Error(`no name of "${id}" to answer a click`);
    addEventListener('click', () => {
      name.setAttribute('opacity', name.getAttribute('opacity') === '0.5' ? '1' : '0.5');
    });
  }, nodeId);
}

/** Times between frames, in ms, while the node is dragged once round a circle. */
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

/** In a page of a still drawing: the node's group follows the mouse and nothing else moves, the least that a drag can cost. */
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
    // A later measurement has put its own notes here: this one is over.
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
