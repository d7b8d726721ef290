import { expect, test } from '@playwright/test';
import { createWebKit } from './support/webkit';

const TARGET = 'edge:us-ec-suspicion';
const MAP = `document.querySelector('edgewise-map').shadowRoot.querySelector('[data-edgewise][data-ready="true"]')`;
const SELECTED = `${MAP}.querySelector('[data-panel][data-selection="${TARGET}"]')`;
const MARKER = 'document.querySelector("[data-edgewise-marker]")';
const HIGHLIGHTED =
  '[...CSS.highlights].some(([name, all]) => name.endsWith("claim-dispute") && all.size > 0)';
/** Asks the iframe for the edge, repeatedly until it answers: it may not have loaded yet. */
const IFRAME_SELECTED = `(document.querySelector('iframe').contentWindow.postMessage(
  { type: 'edgewise:select', v: 1, id: '', target: '${TARGET}' }, '*'), window.said === '${TARGET}')`;

test('in WebKit every example loads, an edge can be selected in it, and the article is linked to it', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const webkit = await createWebKit();
  const open = (name: string) => webkit.open(`${baseURL ?? ''}examples/${name}.html`);
  try {
    await open('index');
    await webkit.waitFor('document.querySelectorAll("dt a").length === 7');
    for (const name of ['two-maps', 'dark', 'right-to-left', 'strict-csp', 'article-beside-map']) {
      await open(name);
      await webkit.waitFor(MAP);
      await webkit.run(`document.querySelector('edgewise-map').select('${TARGET}')`);
      await webkit.waitFor(SELECTED);
      if (name !== 'two-maps') await webkit.waitFor(`${MARKER} && ${HIGHLIGHTED}`);
    }
    for (const name of ['sandboxed-iframe', 'iframe']) {
      await open(name);
      await webkit.run(`addEventListener('message', ({ data }) => {
        if (data.type === 'edgewise:select') window.said = data.target;
      })`);
      await webkit.waitFor(IFRAME_SELECTED);
    }
    await webkit.waitFor(`${MARKER} && ${HIGHLIGHTED}`);
    expect(await webkit.run('return document.querySelector("iframe").style.height')).toMatch(/px$/);
  } finally {
    await webkit.stop();
  }
});
