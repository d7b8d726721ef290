import { describe, expect, test } from 'vitest';
import { buildParallelOffsets } from '../../../src/geometry/parallelOffsets';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { buildMatrix } from '../../../src/graph/matrix';
import { buildPairs } from '../../../src/graph/pairs';
import { settleWorld, settleWorldInSlices } from '../../../src/layout/world/settleWorld';
import { busyPair } from '../../fixtures/busyPair';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf } from '../../fixtures/graph';
import { slowClock } from '../../support/slowClock';

const COUNT = 300;
const ids = Array.from({ length: COUNT }, (_, i) => `n${i}`);
const seed = { x: 0.5, y: 0.5 };
/** A path through hundreds of main actors, the first two of them with two edges. */
const crowd = graphOf(
  rawDataset(
    ids.map((id) => rawNode(id, { seed })),
    [
      ...ids.slice(1).map((id, i) => rawEdge(`e${i}`, ids[i] ?? '', id)),
      rawEdge('again', 'n0', 'n1'),
    ],
  ),
);

describe('a dataset with hundreds of main actors', () => {
  test('has a bounded number of pairs, those with the most edges first', () => {
    const pairs = buildPairs(crowd);
    expect(pairs).toHaveLength(28);
    // Each empty cell of the matrix asks for them.
    expect(buildPairs(crowd)).toBe(pairs);
    expect(pairs[0]).toMatchObject({ a: 'n0', b: 'n1', edges: ['e0', 'again'] });
    expect(pairs.every(({ edges }) => edges.length > 0)).toBe(true);
  });

  test('has a matrix that a page can hold, and every edge in it or below it', () => {
    const { columns, sections, rest } = buildMatrix(crowd);
    const rows = new Set(sections.flatMap((section) => section.rows));
    expect(rows.size * columns.length).toBeLessThanOrEqual(1600);
    const isInCell = (a: string, b: string) => rows.has(a as never) && columns.includes(b as never);
    for (const { id, source, target } of crowd.edges)
      expect(isInCell(source, target) || isInCell(target, source) || rest.includes(id)).toBe(true);
  });
});

test('hundreds of edges of one pair stay as close together as three', () => {
  const size = LAYOUT_SIZES.desk;
  const offsets = buildParallelOffsets(busyPair(500), size);
  expect(new Set(offsets).size).toBeLessThan(6);
  expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThanOrEqual(4 * size.bow);
});

test('a layout in slices is the layout made at once', async () => {
  const small = graphOf(
    rawDataset(
      ids.slice(0, 12).map((id) => rawNode(id)),
      ids.slice(1, 12).map((id, i) => rawEdge(`e${i}`, ids[i] ?? '', id)),
    ),
  );
  expect(await settleWorldInSlices(small)).toEqual(settleWorld(small));
});

test('a large layout gives the page a turn again and again', async () => {
  const undo = slowClock();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await settleWorldInSlices(crowd);
  clearInterval(timer);
  undo();
  expect(turns).toBeGreaterThan(3);
}, 60_000);
