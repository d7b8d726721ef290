import { expect, test } from '@playwright/test';
import { ankara, countEdges } from './support/dataset';
import { MAP_FILE } from './support/iframe';
import { createWebKit } from './support/webkit';

const EDGE = 'turkey-nato';
const READY = 'document.querySelector(\'[data-edgewise][data-ready="true"]\')';

test('in WebKit the map of one file opens from the disk at its URL and answers', async () => {
  const webkit = await createWebKit();
  const count = (selector: string) =>
    webkit.run('return document.querySelectorAll(arguments[0]).length', selector);
  try {
    await webkit.open(`${MAP_FILE}#edge=${EDGE}`);
    await webkit.waitFor(READY);
    await webkit.waitFor(`document.querySelector('[data-panel][data-selection="edge:${EDGE}"]')`);
    expect(await count('.ew-map [data-node]')).toBe(ankara.nodes.length);

    await webkit.click('[data-filter="dispute"]');
    await webkit.waitFor(
      'document.querySelector(\'[data-filter="dispute"][aria-pressed="true"]\')',
    );
    expect(await count('.ew-map [data-edge][data-shown="true"]')).toBe(countEdges('dispute'));
    await webkit.click('[data-node="turkey"] [data-shape]');
    await webkit.waitFor('document.querySelector(\'[data-panel][data-selection="node:turkey"]\')');
    expect(await webkit.run('return performance.getEntriesByType("resource").length')).toBe(0);
  } finally {
    await webkit.stop();
  }
});
