import { ankara, countEdges } from './support/dataset';
import { openMap } from './support/map';
import { expect, test } from './support/test';

test('every node of the dataset is a mark with a name, every edge a mark with the contract’s data', async ({
  page,
}) => {
  const map = await openMap(page);
  await expect(map).toHaveAttribute('data-renderer', 'svg');
  await expect(map).toHaveAttribute('data-view', 'map');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ankara.title);

  const nodes = await map.locator('[data-node]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { node: id = '', emphasis, shown } = (mark as SVGElement).dataset;
      const names = [...document.querySelectorAll(`text[data-label-for="${id}"]`)];
      const boxes = names.map((name) => name.getBoundingClientRect());
      return {
        id,
        emphasis,
        shown,
        glyphs: mark.querySelectorAll('[data-shape]').length,
        names: boxes.filter(({ width, height }) => width > 5 && height > 5).length,
      };
    }),
  );
  expect(byId(nodes)).toEqual(
    byId(
      ankara.nodes.map(({ id }) => ({ id, emphasis: 'idle', shown: 'true', glyphs: 1, names: 1 })),
    ),
  );

  const edges = await map.locator('[data-edge]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { edge: id = '', ...data } = (mark as SVGElement).dataset;
      const { source, target, stance, status, basis, emphasis, shown } = data;
      const lines = [...mark.querySelectorAll<SVGPathElement>('path[data-line]')];
      const drawn = lines.filter((line) => line.getTotalLength() > 10).length;
      const hits = mark.querySelectorAll(`[data-hit="${id}"]`).length;
      return { id, source, target, stance, status, basis, emphasis, shown, drawn, hits };
    }),
  );
  expect(byId(edges)).toEqual(
    byId(
      ankara.edges.map(({ id, source, target, stance, status, basis }) => ({
        ...{ id, source, target, stance, status, basis },
        ...{ emphasis: 'idle', shown: 'true', drawn: 1, hits: 1 },
      })),
    ),
  );
});

test('the counts on the chips are those of the dataset', async ({ page }) => {
  await openMap(page);
  for (const stance of ['cooperation', 'dispute', 'neutral']) {
    const chip = page.locator(`[data-filter="${stance}"]`);
    await expect(chip).toHaveAttribute('data-count', String(countEdges(stance)));
    await expect(chip).toContainText(String(countEdges(stance)));
  }
});

/**
 * Vertical px of a label's box above and below its letters: a line of 13 px has a box of 18 px in
 * Chromium, of 23 in Firefox.
 */
const AIR_PX = { chromium: 4, firefox: 8, webkit: 8 } as const;

test(
  'each name stands inside the drawing and overlaps no other name',
  { tag: '@engine' },
  async ({ page, browserName }) => {
    const map = await openMap(page);
    const { overlaps, outside } = await map.locator('.ew-map').evaluate((svg, airPx) => {
      const frame = svg.getBoundingClientRect();
      const names = [...svg.querySelectorAll<SVGTextElement>('[data-label-for]')].map((name) => ({
        id: name.dataset['labelFor'] ?? '',
        box: name.getBoundingClientRect(),
      }));
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 &&
        b.left < a.right - 1 &&
        a.top < b.bottom - airPx &&
        b.top < a.bottom - airPx;
      return {
        overlaps: names.flatMap((a, i) =>
          names.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.id} ${b.id}`] : [])),
        ),
        outside: names
          .filter(
            ({ box }) =>
              box.left < frame.left ||
              box.right > frame.right ||
              box.top < frame.top ||
              box.bottom > frame.bottom,
          )
          .map(({ id }) => id),
      };
    }, AIR_PX[browserName]);
    expect(outside).toEqual([]);
    expect(overlaps).toEqual([]);
  },
);

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.id.localeCompare(b.id));
}
