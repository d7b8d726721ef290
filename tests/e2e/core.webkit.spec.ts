import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { ankara, countEdges } from './support/dataset';
import { callOf } from './support/driver';
import { createWebKit, type WebKit } from './support/webkit';

const EDGE = 'turkey-nato';
const OTHER_EDGE = 'iran-eaeu-wish';
const pointShape = v.object({ x: v.number(), y: v.number() });

test('in WebKit mouse and keys open an edge and a name, chips filter, and the URL follows both ways', async ({
  baseURL,
}) => {
  test.slow();
  const webkit = await createWebKit();
  try {
    await openMap(webkit, baseURL);
    expect(await count(webkit, '.ew-map [data-node]')).toBe(ankara.nodes.length);
    expect(await count(webkit, '.ew-map [data-edge]')).toBe(ankara.edges.length);

    await webkit.moveTo(
      v.parse(pointShape, await webkit.evaluate(callOf(middleOf, `[data-edge="${EDGE}"]`))),
    );
    await expectThere(webkit, `[data-edge="${EDGE}"][data-emphasis="hovered"]`);
    await webkit.clickHere();
    await expectClaim(webkit, EDGE);
    await expectHash(webkit, `#edge=${EDGE}`);

    await webkit.click('[data-filter="dispute"]');
    await expectThere(webkit, '[data-filter="dispute"][aria-pressed="true"]');
    expect(await count(webkit, '.ew-map [data-edge][data-shown="true"]')).toBe(
      countEdges('dispute'),
    );
    await expectHash(webkit, `#edge=${EDGE}&show=dispute`);
    await webkit.press('Enter');
    await expectHash(webkit, `#edge=${EDGE}`);

    await webkit.click('[data-node="turkey"] [data-shape]');
    await expectThere(webkit, '[data-panel][data-selection="node:turkey"]');
    await webkit.click('[data-panel] .ew-row');
    await expectThere(webkit, '[data-panel][data-selection^="edge:"] [data-part="claim"]');
    await webkit.run('history.go(-2)');
    await expectClaim(webkit, EDGE);

    await openMap(webkit, `${baseURL ?? ''}?#edge=russia-turkey-nato&show=dispute`);
    await expectClaim(webkit, 'russia-turkey-nato');
    await expectThere(webkit, '[data-filter="dispute"][aria-pressed="true"]');
  } finally {
    await webkit.stop();
  }
});

test('in WebKit list and matrix open their edges by mouse and by keys', async ({ baseURL }) => {
  test.slow();
  const webkit = await createWebKit();
  try {
    await openMap(webkit, `${baseURL ?? ''}#view=list`);
    await expectThere(webkit, '.ew-view [data-list-edge]');
    expect(await count(webkit, '.ew-view [data-list-edge]')).toBe(ankara.edges.length);
    const row = `[data-list-edge="${OTHER_EDGE}"] .ew-link`;
    await webkit.click(row);
    await expectClaim(webkit, OTHER_EDGE);
    await expectHash(webkit, `#edge=${OTHER_EDGE}&view=list`);
    await webkit.evaluate(`document.querySelector('${row}').focus()`);
    await webkit.press('Enter');
    await expectThere(webkit, '[data-panel-heading]:focus');
    await webkit.press('Escape');
    await expectThere(webkit, `${row}:focus`);

    await webkit.evaluate(`document.querySelector('.ew-views input:checked').focus()`);
    await webkit.press('ArrowRight');
    await expectHash(webkit, `#edge=${OTHER_EDGE}&view=matrix`);
    await webkit.click('[data-cell="iran|eaeu"] button');
    await expectThere(webkit, '[data-cell="iran|eaeu"] button[aria-pressed="true"]');
    await webkit.click('[data-cell="russia|turkey"] button');
    await expectThere(webkit, '[data-cell="russia|turkey"] button[aria-pressed="true"]');
    await webkit.press('ArrowDown');
    await webkit.press('ArrowDown');
    await webkit.press('Enter');
    await expectClaim(webkit, 'russia-turkey-nato');
  } finally {
    await webkit.stop();
  }
});

test('in WebKit the argument is followed by mouse and arrow keys, Back leaves it, and a moment mutes the rest', async ({
  baseURL,
}) => {
  const webkit = await createWebKit();
  const [first, second] = (ankara.argument?.tour ?? []).map(({ step }) => step);
  try {
    await openMap(webkit, baseURL);
    await webkit.click('[data-panel] .ew-follow');
    await expectThere(webkit, `[data-tour="${first}"]`);
    await expectThere(webkit, '[data-panel-heading]:focus');
    await webkit.press('ArrowRight');
    await expectThere(webkit, `[data-tour="${second}"]`);
    await expectHash(webkit, `#step=${second}`);
    await webkit.run('history.back()');
    await expectThere(webkit, '[data-panel][data-selection="none"]');
    await expectHash(webkit, '');
    await expectThere(webkit, '[data-moment="november-2015"]');
    await webkit.click('[data-moment="november-2015"]');
    await expectHash(webkit, '#when=november-2015');
    await expectThere(webkit, '.ew-map [data-edge="turkey-nato"][data-emphasis="muted"]');
  } finally {
    await webkit.stop();
  }
});

test('in WebKit a reader who prefers dark is given the dark map', async ({ baseURL }) => {
  const webkit = await createWebKit({ colours: 'dark' });
  try {
    await openMap(webkit, baseURL);
    const colours = await webkit.evaluate(`[
      getComputedStyle(document.querySelector('[data-edgewise]')).backgroundColor,
      getComputedStyle(document.querySelector('[data-stance="dispute"] path[data-line]')).stroke,
    ]`);
    expect(colours).toEqual(['rgb(20, 24, 28)', 'rgb(244, 116, 59)']);
  } finally {
    await webkit.stop();
  }
});

async function openMap(webkit: WebKit, url = ''): Promise<void> {
  await webkit.open(url);
  await expectThere(webkit, '[data-edgewise][data-ready="true"]');
}

function expectThere(webkit: WebKit, selector: string): Promise<void> {
  return webkit.waitFor(`document.querySelector(${JSON.stringify(selector)})`);
}

function expectHash(webkit: WebKit, hash: string): Promise<void> {
  return webkit.waitFor(`location.hash === ${JSON.stringify(hash)}`);
}

/** Expects the panel to show the edge and its own claim. */
async function expectClaim(webkit: WebKit, id: string): Promise<void> {
  const claim = `[data-panel][data-selection="edge:${id}"] [data-part="claim"] p`;
  await expectThere(webkit, claim);
  expect(await webkit.evaluate(`document.querySelector('${claim}').textContent`)).toBe(
    ankara.edges.find((edge) => edge.id === id)?.reasoning.claim,
  );
}

function count(webkit: WebKit, selector: string): Promise<unknown> {
  return webkit.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
}

/** The middle of a line, CSS px of the window. Runs in the page. */
function middleOf(edge: string): { readonly x: number; readonly y: number } {
  const line = document.querySelector<SVGPathElement>(`${edge} path[data-line]`);
  const point = line?.getPointAtLength(line.getTotalLength() / 2);
  const { x, y } = point?.matrixTransform(line?.getScreenCTM() ?? undefined) ?? { x: 0, y: 0 };
  return { x, y };
}
