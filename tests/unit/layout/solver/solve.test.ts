import { expect, test } from 'vitest';
import { measureScene } from '../../../../src/layout/solver/metrics';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import { buildScene } from '../../../../src/layout/solver/measuredScene';
import { settle } from '../../../../src/layout/fallbackLayout';
import { BUDGETS, findMisses } from '../../../../src/layout/solver/budget';
import { solveFrame } from '../../../../src/layout/solver/solveLayoutSize';
import { solveLayout, type Try } from '../../../../src/layout/solver/solveLayout';
import { LAYOUT_SIZE_NAMES } from '../../../../src/geometry/types';
import { readSolved } from '../../../../src/layout/readLayout';
import { smallGraph } from '../smallDataset';
import { triangleGraph } from '../triangle';

/** Two states with four things between them and one of their own each: can be drawn without a crossing. */
const SMALL = smallGraph(
  [
    { id: 'left', kind: 'country', label: 'Left', seed: { x: 0.2, y: 0.5 } },
    { id: 'right', kind: 'country', label: 'Right', seed: { x: 0.8, y: 0.5 } },
    { id: 'union', kind: 'framework', label: 'Customs Union' },
    { id: 'plant', kind: 'project', label: 'Power plant' },
    { id: 'visit', kind: 'event', label: 'State visit, 2018' },
    { id: 'idea', kind: 'idea', label: 'Common cause' },
    { id: 'ally', label: 'Ally of the left' },
    { id: 'friend', label: 'Friend of the right' },
  ],
  [
    ['left', 'right', 'cooperation'],
    ['left', 'right', 'dispute'],
    ...['union', 'plant', 'visit', 'idea'].flatMap(
      (id) =>
        [
          ['left', id],
          ['right', id],
        ] as const,
    ),
    ['left', 'ally'],
    ['right', 'friend'],
  ],
);
const COLD = { iterations: 12000, seed: 1, start: { kind: 'cold' } } as const;
const CLEAN = {
  ...{ unlabelled: 0, nodeOverlaps: 0, labelLabel: 0, labelNode: 0, outOfFrame: 0 },
  ...{ linesThroughNodes: 0, linesUnderForeignLabels: 0 },
};

test('the solver draws a small map without an overlap or a crossing', () => {
  const { figures } = solveFrame(SMALL, LAYOUT_SIZES.desk, COLD);
  expect(figures).toMatchObject({ ...CLEAN, crossings: 0 });
});

test('the solver keeps principals near their seeds and every name whole', () => {
  const { solved } = solveFrame(SMALL, LAYOUT_SIZES.desk, COLD);
  for (const node of SMALL.nodes) {
    const at = solved.nodes[node.id];
    expect(at?.lines.join(' ')).toBe(node.label);
    if (node.seed === undefined) continue;
    expect(Math.abs((at?.x ?? 0) / LAYOUT_SIZES.desk.width - node.seed.x)).toBeLessThan(0.06);
    expect(Math.abs((at?.y ?? 0) / LAYOUT_SIZES.desk.height - node.seed.y)).toBeLessThan(0.06);
  }
});

test('a disc carries the short name where the long one does not fit', () => {
  const seed = { x: 0.5, y: 0.5 };
  const long = { id: 'league', kind: 'country', label: 'Confederation of Alders', seed } as const;
  const options = { ...COLD, iterations: 100 };
  const linesOf = (short: string | undefined) => {
    const graph = smallGraph([{ ...long, ...(short === undefined ? {} : { short }) }], []);
    return Object.values(solveFrame(graph, LAYOUT_SIZES.desk, options).solved.nodes)[0]?.lines;
  };
  expect(linesOf('League')).toEqual(['League']);
  expect(linesOf(undefined)?.join(' ')).toBe(long.label);
});

test('the solver gives the same picture for the same seed and another for another', () => {
  const short = { ...COLD, iterations: 1500 };
  const once = solveFrame(SMALL, LAYOUT_SIZES.tablet, short).solved;
  expect(solveFrame(SMALL, LAYOUT_SIZES.tablet, short).solved).toEqual(once);
  expect(solveFrame(SMALL, LAYOUT_SIZES.tablet, { ...short, seed: 2 }).solved).not.toEqual(once);
});

test('a warm start keeps left what was left', () => {
  const { solved } = solveFrame(SMALL, LAYOUT_SIZES.desk, COLD);
  const start = { kind: 'warm', frame: LAYOUT_SIZES.desk, solved } as const;
  const warm = solveFrame(SMALL, LAYOUT_SIZES.phone, { iterations: 6000, seed: 1, start }).solved;
  const x = (id: string) =>
    Object.entries(warm.nodes).find(([key]) => key === id)?.[1].x ?? Number.NaN;
  expect(x('left')).toBeLessThan(x('union'));
  expect(x('union')).toBeLessThan(x('right'));
});

test('on a phone the outermost states stand at the frame’s edges', () => {
  const { solved } = solveFrame(SMALL, LAYOUT_SIZES.phone, { ...COLD, iterations: 3000 });
  const xs = SMALL.nodes.slice(0, 2).map(({ id }) => solved.nodes[id]?.x ?? 0);
  expect(xs[0]).toBeLessThan(50);
  expect(xs[1]).toBeGreaterThan(LAYOUT_SIZES.phone.width - 50);
});

test('settling without solved places is the same every time, stays in the frame and names all', () => {
  const graph = triangleGraph();
  const once = settle(graph, LAYOUT_SIZES.desk);
  expect(settle(graph, LAYOUT_SIZES.desk)).toEqual(once);
  const figures = measureScene(buildScene(graph, LAYOUT_SIZES.desk, once));
  expect(figures).toMatchObject({ unlabelled: 0, nodeOverlaps: 0 });
  expect(figures.outOfFrame).toBeLessThanOrEqual(1);
});

test('settling copes with a graph of one node and with one without states', () => {
  expect(Object.keys(settle(smallGraph([{ id: 'alone' }], []), LAYOUT_SIZES.phone).nodes)).toEqual([
    'alone',
  ]);
  const ring = smallGraph(
    ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'a'],
    ],
  );
  const figures = measureScene(
    buildScene(ring, LAYOUT_SIZES.desk, settle(ring, LAYOUT_SIZES.desk)),
  );
  expect(figures).toMatchObject({ nodeOverlaps: 0, crossings: 0, outOfFrame: 0 });
});

test('a dataset alone gives the same layout every time, with all frames, as the page reads it', () => {
  const effort = { iterations: 400, seeds: 1, tempers: 1, rounds: 0 };
  const layout = solveLayout(SMALL, effort);
  expect(JSON.stringify(solveLayout(SMALL, effort))).toBe(JSON.stringify(layout));
  expect(layout.frames.map(({ frame }) => frame)).toEqual(LAYOUT_SIZE_NAMES);
  expect(readSolved(SMALL, JSON.stringify(layout))).toEqual(layout);
});

test('of several seeded tries the best by the figures is kept, and what is known where none is better', () => {
  const tries: Try[] = [];
  const onTry = (tried: Try) => tries.push(tried);
  const effort = {
    iterations: 1500,
    seeds: 4,
    tempers: 0,
    rounds: 0,
    frames: ['desk'],
    onTry,
  } as const;
  const layout = solveLayout(SMALL, effort);
  expect(tries.map(({ seed, done, total }) => [seed, done, total])).toEqual([
    [1, 1, 4],
    [2, 2, 4],
    [3, 3, 4],
    [4, 4, 4],
  ]);
  const best = tries.reduce((a, b) => (b.rank < a.rank ? b : a));
  const options = { iterations: 1500, seed: best.seed, start: { kind: 'cold' } } as const;
  expect(layout.frames).toEqual([solveFrame(SMALL, LAYOUT_SIZES.desk, options).solved]);
  expect(new Set(tries.map(({ rank }) => rank)).size).toBeGreaterThan(1);

  const hasty = {
    iterations: 1,
    seeds: 1,
    tempers: 0,
    rounds: 0,
    frames: ['desk'],
    known: layout,
  } as const;
  expect(solveLayout(SMALL, hasty)).toEqual(layout);
});

test('tries end after two where the best meets every budget; else all are made', () => {
  const easy = smallGraph(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })),
    ['ab', 'bc', 'cd', 'de', 'ef', 'fa'].map(([from = '', to = '']) => [from, to] as const),
  );
  const known = solveLayout(easy, {
    iterations: 4000,
    seeds: 1,
    tempers: 0,
    rounds: 3,
    frames: ['desk'],
  });
  const [frame] = known.frames;
  if (frame === undefined) throw new Error('no frame');
  expect(
    findMisses(measureScene(buildScene(easy, LAYOUT_SIZES.desk, frame)), BUDGETS.desk),
  ).toEqual([]);

  const triesWith = (from: typeof known | null) => {
    const tries: [done: number, total: number][] = [];
    const onTry = ({ done, total }: Try) => tries.push([done, total]);
    const hasty = { iterations: 1, seeds: 4, tempers: 0, rounds: 0, frames: ['desk'] } as const;
    solveLayout(easy, { ...hasty, known: from, onTry });
    return tries;
  };
  expect(triesWith(known)).toEqual([
    [1, 4],
    [4, 4],
  ]);
  expect(triesWith(null)).toHaveLength(4);
});
