import { expect, test } from '@playwright/test';
import { createWebKit } from './support/webkit';

const READY = '[data-edgewise][data-ready="true"]';
const ELEMENT = `document.querySelector('edgewise-map').shadowRoot.querySelector('${READY}')`;

test('in WebKit every example of the element comes up, and the article is tied to it', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const webkit = await createWebKit();
  try {
    for (const name of ['two-maps', 'dark', 'right-to-left', 'strict-csp', 'article-beside-map']) {
      await webkit.open(`${baseURL ?? ''}examples/${name}.html`);
      await webkit.waitFor(ELEMENT);
    }
    await webkit.waitFor('document.querySelector("[data-edgewise-marker]")');
    await webkit.run('document.querySelector("edgewise-map").select("edge:us-ec-suspicion")');
    await webkit.waitFor(
      '[...CSS.highlights].some(([name, all]) => name.endsWith("claim-dispute") && all.size === 1)',
    );
    await webkit.open(`${baseURL ?? ''}examples/iframe.html`);
    await webkit.waitFor('document.querySelector("[data-edgewise-marker]")');
    expect(await webkit.run('return document.querySelector("iframe").style.height')).toMatch(/px$/);
  } finally {
    await webkit.stop();
  }
});
