import { expect, type Locator, type Page } from '@playwright/test';
import { syntheticMap } from '../../support/syntheticMap';
import { openPage } from './hostPage';

/** Opens a host page with the element and a large dataset without positions. */
export async function openLargeMap(page: Page, nodes: number, attributes = ''): Promise<void> {
  const body = JSON.stringify(syntheticMap({ nodes }));
  await page.route('**/large.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await openPage(page, {
    body: `<edgewise-map src="./large.json" view="map" style="block-size:700px" ${attributes}></edgewise-map>`,
    path: 'host.html?bench',
  });
}

/** The position of a node in the window. */
export function screenOf(page: Page, slot: number): Promise<readonly [x: number, y: number]> {
  return page.evaluate((i) => window.__edgewiseBench!.screenOf(i), slot);
}

/** Expects that the camera shows a node. */
export async function expectInView(drawing: Locator, slot: number): Promise<void> {
  const { x, y, width, height } = (await drawing.boundingBox())!;
  const [nodeX, nodeY] = await screenOf(drawing.page(), slot);
  expect(nodeX).toBeGreaterThan(x);
  expect(nodeX).toBeLessThan(x + width);
  expect(nodeY).toBeGreaterThan(y);
  expect(nodeY).toBeLessThan(y + height);
}

/** The node with most room around it, so that a press there can mean no other. Runs in the page. */
export function loneNode(): { slot: number; x: number; y: number } {
  const bench = window.__edgewiseBench!;
  const points = bench.ids.map((_, slot) => bench.screenOf(slot));
  const roomAt = ([x, y]: readonly [number, number], slot: number) =>
    Math.min(
      ...points.map(([px, py], other) => (other === slot ? Infinity : Math.hypot(px - x, py - y))),
    );
  const isInside = ([x, y]: readonly [number, number]) => x > 200 && x < 600 && y > 250 && y < 600;
  const rooms = points.map((point, slot) => (isInside(point) ? roomAt(point, slot) : 0));
  const slot = rooms.indexOf(Math.max(...rooms));
  const [x, y] = points[slot]!;
  return { slot, x, y };
}

/** How many pixels of the drawing's canvas are painted. Runs in the page. */
export function paintedPixels(): number {
  const root = document.querySelector('edgewise-map')?.shadowRoot ?? document;
  const canvas = root.querySelector<HTMLCanvasElement>('.ew-canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 40) count += 1;
  return count;
}
