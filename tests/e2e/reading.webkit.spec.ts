import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { ankara, countEdges } from './support/dataset';
import { createWebKit } from './support/webkit';

const TIE = 'turkey-nato';
const spotShape = v.object({ x: v.number(), y: v.number() });

test('in WebKit the page comes up, a line opens its tie, and a chip filters', async ({
  baseURL,
}) => {
  const webkit = await createWebKit();
  const count = (selector: string) =>
    webkit.run('return document.querySelectorAll(arguments[0]).length', selector);
  try {
    await webkit.open(baseURL ?? '');
    await webkit.waitFor('document.querySelector(\'[data-edgewise][data-ready="true"]\')');
    expect(await count('.ew-map [data-node]')).toBe(ankara.nodes.length);
    expect(await count('.ew-map [data-edge]')).toBe(ankara.edges.length);

    await clickLine();
    await webkit.waitFor(`document.querySelector('[data-panel][data-selection="edge:${TIE}"]')`);
    expect(await count('[data-panel] [data-part="claim"]')).toBe(1);
    expect(await webkit.run('return location.hash')).toBe(`#edge=${TIE}`);

    await webkit.click('[data-filter="dispute"]');
    await webkit.waitFor(
      'document.querySelector(\'[data-filter="dispute"][aria-pressed="true"]\')',
    );
    expect(await count('.ew-map [data-edge][data-shown="true"]')).toBe(countEdges('dispute'));
    await webkit.waitFor('location.hash.endsWith("&show=dispute")');

    await webkit.click('[data-node="turkey"] [data-shape]');
    await webkit.waitFor('document.querySelector(\'[data-panel][data-selection="node:turkey"]\')');
  } finally {
    await webkit.stop();
  }

  /** WebDriver's own click goes to the middle of a line's box: this one goes onto the line. */
  async function clickLine(): Promise<void> {
    const { x, y } = v.parse(
      spotShape,
      await webkit.run(
        `const line = document.querySelector(arguments[0]);
         const point = line.getPointAtLength(line.getTotalLength() / 2);
         const { x, y } = point.matrixTransform(line.getScreenCTM());
         return { x, y };`,
        `.ew-map [data-edge="${TIE}"] path[data-line]`,
      ),
    );
    await webkit.run(
      `const [x, y] = arguments;
       const at = { clientX: x, clientY: y, detail: 1, bubbles: true };
       document.elementFromPoint(x, y).dispatchEvent(new MouseEvent('click', at));`,
      x,
      y,
    );
  }
});
