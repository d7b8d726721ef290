import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { syntheticMap } from '../support/syntheticMap';
import { callOf } from './support/driver';
import { loneNode, paintedPixels } from './support/largeMap';
import { createWebKit } from './support/webkit';

const ROOT = `document.querySelector('edgewise-map').shadowRoot`;
const SURFACE = `${ROOT}.querySelector('[role="application"]')`;
const NAME = `${SURFACE}.querySelector('[role="button"]')?.getAttribute('aria-label')`;
const PANEL = `${ROOT}.querySelector('[data-panel]').dataset.selection`;
const ZOOM = 'window.__edgewiseBench.zoom()';
const nodeShape = v.object({ slot: v.number(), x: v.number(), y: v.number() });
const pointShape = v.tuple([v.number(), v.number()]);

test('in WebKit a large map is painted, and hover, click, keys, zoom and drag work on its canvas', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const webkit = await createWebKit();
  try {
    await webkit.open(`${baseURL ?? ''}examples/two-maps.html?bench`);
    await webkit.waitFor(`customElements.get('edgewise-map')`);
    await webkit.run(
      `const map = document.createElement('edgewise-map');
       map.setAttribute('view', 'map');
       map.style.blockSize = '700px';
       map.data = { dataset: arguments[0] };
       document.body.replaceChildren(map);`,
      syntheticMap({ nodes: 300 }),
    );
    await webkit.waitFor(`${ROOT}?.querySelector('[data-ready="true"]') && window.__edgewiseBench`);
    expect(await webkit.evaluate(callOf(paintedPixels))).toBeGreaterThan(10_000);

    const { slot, x, y } = v.parse(nodeShape, await webkit.evaluate(callOf(loneNode)));
    await webkit.moveTo({ x, y });
    await webkit.waitFor(`getComputedStyle(${SURFACE}).cursor === 'pointer'`);
    await webkit.clickHere();
    await webkit.waitFor(`${PANEL} === 'node:n${slot}'`);

    const screenOf = async () =>
      v.parse(pointShape, await webkit.evaluate(`window.__edgewiseBench.screenOf(${slot})`));
    const [fromX, fromY] = await screenOf();
    await webkit.drag({ x: fromX, y: fromY }, { x: fromX + 60, y: fromY + 40 });
    const [toX, toY] = await screenOf();
    expect(Math.hypot(toX - fromX - 60, toY - fromY - 40)).toBeLessThan(4);

    await webkit.evaluate(`${SURFACE}.focus()`);
    await webkit.press('ArrowDown');
    const first = await webkit.evaluate(NAME);
    // Back: the first may be the lowest already, with nothing below it.
    await webkit.press('ArrowUp');
    await webkit.waitFor(`${NAME} !== ${JSON.stringify(first)}`);
    const zoom = Number(await webkit.evaluate(ZOOM));
    await webkit.press('+');
    await webkit.waitFor(`${ZOOM} > ${1.1 * zoom}`);
    await webkit.press('Enter');
    await webkit.waitFor(`${ROOT}.querySelector('[data-panel-heading]:focus')`);
  } finally {
    await webkit.stop();
  }
});
