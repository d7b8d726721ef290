/* global window, document, location, history, performance, addEventListener, setTimeout,
   requestAnimationFrame, MessageChannel, MutationObserver */
/**
 * The harness's adapter for the built site. The harness imports it from its folder `adapters`, into
 * which peers.ts copies it. Size s is the article page; the other sizes are `map.html` of synthetic
 * graphs, drawn on canvas and measured through `window.__edgewiseBench` (docs/contract.md, section
 * 10).
 */

/** Runs in the page before its own scripts, and reports in `window.__bench`. */
function observe() {
  const bench = { drawn: 0, painted: 0, settled: 0, libStop: 0 };
  Object.assign(bench, { selections: [], selected: null, n: 0, ids: [], degree: [] });
  window.__bench = bench;
  let releasedAt = 0;
  addEventListener('pointerup', ({ timeStamp }) => (releasedAt = timeStamp), true);
  if (location.pathname.endsWith('map.html') && !location.search)
    history.replaceState(null, '', `?bench${location.hash}`);

  const postMessage = (report) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => report(performance.now());
    channel.port2.postMessage(0);
  };
  const afterPaint = (report) => requestAnimationFrame(() => postMessage(report));
  const select = (id) => {
    if (id === bench.selected) return;
    bench.selected = id;
    const from = releasedAt;
    afterPaint((now) => bench.selections.push({ id, ms: now - from }));
  };
  const isDisplayed = (element) => element.getBoundingClientRect().width > 0;
  const shapes = () => [...document.querySelectorAll('svg [data-node]')].filter(isDisplayed);
  const middle = (element) => {
    const box = (element.querySelector('[data-shape]') ?? element).getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };

  /** Whether anything of the graph is drawn: shapes, the picture of a large map, or its canvas. */
  const isDrawn = () =>
    shapes().length >= 20 ||
    [...document.querySelectorAll('.ew-static svg, canvas.ew-canvas')].some(isDisplayed);
  const readSvg = () => {
    const all = shapes();
    bench.ids = all.map(({ dataset }) => dataset.node);
    bench.screenOf = (i) => middle(all[i]);
    bench.positions = () => all.flatMap(middle);
    bench.zoom = () => all[0].getScreenCTM?.()?.a ?? 1;
    const watch = () =>
      select(
        document.querySelector('svg [data-node][data-emphasis="selected"]')?.dataset.node ?? null,
      );
    const attributeFilter = ['data-emphasis', 'data-selection'];
    new MutationObserver(watch).observe(document.body, { subtree: true, attributeFilter });
  };
  const readCanvas = (page) => {
    bench.ids = [...page.ids];
    bench.screenOf = page.screenOf;
    bench.positions = page.positions;
    bench.zoom = page.zoom;
    page.onSelect((target) => select(target?.startsWith('node:') ? target.slice(5) : null));
  };

  const waitForMap = () => {
    const root = document.querySelector('[data-edgewise][data-ready="true"]');
    const isCanvas = root?.dataset.renderer === 'canvas';
    if (!root || (isCanvas && !window.__edgewiseBench)) return setTimeout(waitForMap, 20);
    bench.ready = performance.now();
    if (isCanvas) readCanvas(window.__edgewiseBench);
    else readSvg();
    // The harness looks for empty ground here; it would otherwise take the page's first icon for
    // the map.
    const drawing = isCanvas ? document.querySelector('.ew-canvas') : shapes()[0].closest('svg');
    drawing.id ||= 'graph';
    bench.n = bench.ids.length;
    bench.degree = bench.ids.map(() => 1);
    // Positions are settled before the first paint.
    bench.settled = bench.ready;
  };
  const waitForDrawing = () => {
    if (!isDrawn()) return requestAnimationFrame(waitForDrawing);
    bench.drawn = performance.now();
    // The parser has drawn the map before this callback, which is therefore the one that precedes its
    // paint. The peers draw in a script and report after the callback that follows; to wait for one
    // more here would count an image too many.
    postMessage((now) => (bench.painted = now));
    waitForMap();
  };
  requestAnimationFrame(waitForDrawing);
}

const built = process.env.PROJECT_DIST ?? new URL('../results/project', import.meta.url).pathname;

export default {
  name: 'project',
  kind: 'project',
  dir: built,
  init: observe,
  pkg: [],
  noPreset: true,
  file: (size) => (size === 's' ? 'index.html' : `map-${size}/map.html`),
};
