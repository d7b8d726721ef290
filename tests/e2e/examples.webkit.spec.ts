import { expect, test } from '@playwright/test';
import { createWebKit } from './support/webkit';

const TIE = 'edge:us-ec-suspicion';
const MAP = `document.querySelector('edgewise-map').shadowRoot.querySelector('[data-edgewise][data-ready="true"]')`;
const CHOSEN = `${MAP}.querySelector('[data-panel][data-selection="${TIE}"]')`;
const MARKER = 'document.querySelector("[data-edgewise-marker]")';
const LIT =
  '[...CSS.highlights].some(([name, all]) => name.endsWith("claim-dispute") && all.size > 0)';
/** Asks the frame for the tie, again until it answers: it may not have been there yet. */
const FRAME_CHOSEN = `(document.querySelector('iframe').contentWindow.postMessage(
  { type: 'edgewise:select', v: 1, id: '', target: '${TIE}' }, '*'), window.said === '${TIE}')`;

test('in WebKit every example comes up, a tie can be selected in it, and the article is tied to it', async ({
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
      await webkit.run(`document.querySelector('edgewise-map').select('${TIE}')`);
      await webkit.waitFor(CHOSEN);
      if (name !== 'two-maps') await webkit.waitFor(`${MARKER} && ${LIT}`);
    }
    for (const name of ['sandboxed-iframe', 'iframe']) {
      await open(name);
      await webkit.run(`addEventListener('message', ({ data }) => {
        if (data.type === 'edgewise:select') window.said = data.target;
      })`);
      await webkit.waitFor(FRAME_CHOSEN);
    }
    await webkit.waitFor(`${MARKER} && ${LIT}`);
    expect(await webkit.run('return document.querySelector("iframe").style.height')).toMatch(/px$/);
  } finally {
    await webkit.stop();
  }
});
