import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import { LAYOUT_SIZE_NAMES, type SolvedLayoutSize } from '../../../../src/geometry/types';
import { settle } from '../../../../src/layout/fallbackLayout';
import { readSolved } from '../../../../src/layout/readLayout';
import { buildMeasuredScene } from '../../../../src/layout/solver/measuredScene';
import { measureScene } from '../../../../src/layout/solver/metrics';
import { runTry, type Ranked, type TryTask } from '../../../../src/layout/solver/runTry';
import { searchLayoutSize } from '../../../../src/layout/solver/searchLayoutSize';
import { solveLayout, type SolveLayoutOptions } from '../../../../src/layout/solver/solveLayout';
import { solveLayoutSize } from '../../../../src/layout/solver/solveLayoutSize';
import { smallGraph } from '../smallDataset';
import { triangleGraph } from '../triangle';

/**
 * Two states with four things between them and one of their own each: can be drawn without a
 * crossing.
 */
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

const SETTLED = { iterations: 12000, seed: 1, start: { kind: 'settled' } } as const;
/** Solved once: half of the time of these tests. */
const SOLVED = solveLayoutSize(SMALL, LAYOUT_SIZES.desk, SETTLED);
const CLEAN = {
  ...{ unlabelled: 0, nodeOverlaps: 0, labelLabel: 0, labelNode: 0, outOfBounds: 0 },
  ...{ edgesThroughNodes: 0, edgesUnderForeignLabels: 0 },
};
const NO_EFFORT = {
  ...{ iterations: 400, reheats: 0, reheatIterations: 0 },
  ...{ metricMoves: 0, rounds: 0, metricPasses: 1 },
};

function metricsOf(graph: typeof SMALL, solved: SolvedLayoutSize) {
  return measureScene(buildMeasuredScene(graph, LAYOUT_SIZES[solved.frame], solved));
}

test('the solver draws a small map without an overlap or a crossing', () => {
  expect(metricsOf(SMALL, SOLVED)).toMatchObject({ ...CLEAN, crossings: 0 });
});

test('the solver keeps principals near their seeds and every name whole', () => {
  for (const node of SMALL.nodes) {
    const at = SOLVED.nodes[node.id];
    expect(at?.lines.join(' ')).toBe(node.label);
    if (node.seed === undefined) continue;
    expect(Math.abs((at?.x ?? 0) / LAYOUT_SIZES.desk.width - node.seed.x)).toBeLessThan(0.06);
    expect(Math.abs((at?.y ?? 0) / LAYOUT_SIZES.desk.height - node.seed.y)).toBeLessThan(0.06);
  }
});

test('the same seed gives the same numbers, another seed others', () => {
  const solve = (seed: number) =>
    solveLayoutSize(SMALL, LAYOUT_SIZES.desk, { ...SETTLED, iterations: 2000, seed });
  expect(solve(1)).toEqual(solve(1));
  expect(solve(2)).not.toEqual(solve(1));
});

test('a map of the Ankara map’s size comes out far better than the forces alone leave it', () => {
  const graph = triangleGraph();
  const solved = solveLayoutSize(graph, LAYOUT_SIZES.wide, { ...SETTLED, iterations: 3000 });
  const [before, after] = [settle(graph, LAYOUT_SIZES.wide), solved].map((s) =>
    metricsOf(graph, s),
  );
  expect(after?.crossings).toBeLessThan((before?.crossings ?? 0) / 2);
  expect(after).toMatchObject({ unlabelled: 0, nodeOverlaps: 0, edgesThroughNodes: 0 });
});

test('what is left in one layout size stays left in the next', () => {
  const start = { kind: 'warm', like: SOLVED } as const;
  const warm = solveLayoutSize(SMALL, LAYOUT_SIZES.phone, { iterations: 6000, seed: 1, start });
  const x = (id: string) =>
    Object.entries(warm.nodes).find(([key]) => key === id)?.[1].x ?? Number.NaN;
  expect(x('left')).toBeLessThan(x('union'));
  expect(x('union')).toBeLessThan(x('right'));
});

test('on a phone the outermost states stand at the edges of the drawing', () => {
  const solved = solveLayoutSize(SMALL, LAYOUT_SIZES.phone, { ...SETTLED, iterations: 3000 });
  const xs = SMALL.nodes.slice(0, 2).map(({ id }) => solved.nodes[id]?.x ?? 0);
  expect(xs[0]).toBeLessThan(50);
  expect(xs[1]).toBeGreaterThan(LAYOUT_SIZES.phone.width - 50);
});

test('settling without a solved layout is the same every time, stays in bounds and names all', () => {
  const graph = triangleGraph();
  const once = settle(graph, LAYOUT_SIZES.desk);
  expect(settle(graph, LAYOUT_SIZES.desk)).toEqual(once);
  const metrics = metricsOf(graph, once);
  expect(metrics).toMatchObject({ unlabelled: 0, nodeOverlaps: 0 });
  expect(metrics.outOfBounds).toBeLessThanOrEqual(1);
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
  const metrics = metricsOf(ring, settle(ring, LAYOUT_SIZES.desk));
  expect(metrics).toMatchObject({ nodeOverlaps: 0, crossings: 0, outOfBounds: 0 });
});

test('a dataset alone gives the same layout every time, with all sizes, as the page reads it', async () => {
  const options = { tries: 1, furtherTries: 0, effort: NO_EFFORT };
  const layout = await solveLayout(SMALL, options);
  expect(JSON.stringify(await solveLayout(SMALL, options))).toBe(JSON.stringify(layout));
  expect(layout.frames.map(({ frame }) => frame)).toEqual(LAYOUT_SIZE_NAMES);
  expect(readSolved(SMALL, JSON.stringify(layout))).toEqual(layout);
});

test('the layout does not depend on how many tries run at once, nor on which ends first', async () => {
  const late = async (task: TryTask) => {
    await new Promise((resolve) => setTimeout(resolve, task.seed % 2 === 0 ? 20 : 1));
    return runTry(SMALL, task);
  };
  const sizes = ['wide', 'desk'] as const;
  const options = { tries: 3, furtherTries: 0, effort: NO_EFFORT, sizes };
  const one = await solveLayout(SMALL, options);
  const three = await solveLayout(SMALL, { ...options, run: late, concurrency: 3 });
  expect(three).toEqual(one);
});

test('further passes on the metrics repair what the first one leaves', () => {
  const [once, twice] = [1, 2].map((metricPasses) => {
    const effort = { ...NO_EFFORT, iterations: 6000, metricMoves: 150, metricPasses };
    return runTry(SMALL, { size: 'desk', seed: 3, start: { kind: 'settled' }, effort });
  });
  expect(once?.missed).toBe(1);
  expect(twice?.missed).toBe(0);
});

const TASKS = [1, 2, 3, 4].map((seed): TryTask => ({
  size: 'desk',
  seed,
  start: { kind: 'settled' },
  effort: NO_EFFORT,
}));

/** Tries whose results are given. */
function searchAmong(results: readonly (readonly [rank: number, missed: number])[]) {
  const counted: number[] = [];
  const best = searchLayoutSize(
    ({ seed }) => {
      const [rank = 0, missed = 0] = results[seed - 1] ?? [];
      return Promise.resolve({ solved: { frame: 'desk', nodes: {} }, rank, missed } as Ranked);
    },
    {
      ...{ tasks: TASKS, minTries: 2, concurrency: 1 },
      onTry: ({ rank }) => {
        counted.push(rank);
      },
    },
  );
  return best.then((ranked) => ({ rank: ranked?.rank, counted }));
}

test.each([
  [
    'the better of two where one meets every budget',
    [
      [9, 0],
      [7, 0],
      [1, 0],
      [0, 0],
    ],
    7,
    2,
  ],
  [
    'one that meets every budget before one that ranks lower and does not',
    [
      [5, 1],
      [9, 0],
      [1, 0],
      [0, 0],
    ],
    9,
    2,
  ],
  [
    'the third where no one before meets every budget',
    [
      [30, 1],
      [40, 2],
      [8, 0],
      [0, 0],
    ],
    8,
    3,
  ],
  [
    'the best of all where none does',
    [
      [30, 1],
      [25, 1],
      [40, 2],
      [28, 1],
    ],
    25,
    4,
  ],
] as const)('the search keeps %s', async (_, results, rank, count) => {
  const found = await searchAmong(results);
  expect(found.rank).toBe(rank);
  expect(found.counted).toHaveLength(count);
});

test('a search starts no try that cannot count, and cancels one that no longer does', async () => {
  const started: number[] = [];
  const cancelled: number[] = [];
  /** The second try ends first and meets every budget; the first takes longer. */
  const run = ({ seed }: TryTask, signal: AbortSignal, firstMisses: boolean): Promise<Ranked> => {
    started.push(seed);
    signal.addEventListener('abort', () => cancelled.push(seed));
    const missed = (seed === 1 && firstMisses) || seed === 3 ? 1 : 0;
    const ranked = { solved: { frame: 'desk', nodes: {} }, rank: seed, missed } as Ranked;
    return new Promise((resolve) => {
      setTimeout(() => resolve(ranked), (firstMisses ? [1, 30, 90] : [30, 1, 90])[seed - 1]);
    });
  };
  const search = { ...{ tasks: TASKS, minTries: 2, concurrency: 2 }, onTry: () => undefined };
  await searchLayoutSize((task, signal) => run(task, signal, false), search);
  expect(started.splice(0)).toEqual([1, 2]);
  cancelled.length = 0;
  const best = await searchLayoutSize((task, signal) => run(task, signal, true), search);
  expect(best?.rank).toBe(2);
  expect(started).toEqual([1, 2, 3]);
  expect(cancelled).toContain(3);
});

test('a cancelled try ends at once', () => {
  let asked = 0;
  const effort = { ...NO_EFFORT, iterations: 300_000, metricMoves: 1500, reheats: 2 };
  runTry(SMALL, { size: 'desk', seed: 1, start: { kind: 'settled' }, effort }, () => {
    asked += 1;
    return true;
  });
  expect(asked).toBeLessThan(10);
});

/**
 * The tries that solving the desk size makes if, of these, the first that meets every budget is at
 * `met`.
 */
async function triesUntil(met: number, options: SolveLayoutOptions = {}) {
  const tasks: TryTask[] = [];
  const { frames } = await solveLayout(SMALL, {
    ...{ tries: 3, furtherTries: 4, sizes: ['desk'], ...options },
    run: (task) => {
      if (task.size === 'desk') tasks.push(task);
      const missed = task.size === 'desk' && tasks.length <= met ? 1 : 0;
      const nodes = { [`try ${tasks.length}`]: { x: 0, y: 0, side: 'e', lines: [] } };
      const solved = { frame: task.size, nodes } as unknown as SolvedLayoutSize;
      return Promise.resolve({ solved, rank: missed === 0 ? 40 : 30, missed });
    },
  });
  return { tasks, kept: Object.keys(frames[0]?.nodes ?? {}) };
}

test('no further try is made where a usual one meets every budget', async () => {
  const { tasks } = await triesUntil(2);
  expect(tasks.map(({ start }) => start.kind)).toEqual(['warm', 'remembered', 'warm']);
  expect(new Set(tasks.map(({ effort }) => effort.metricPasses))).toEqual(new Set([1]));
});

test('where every usual try misses a budget, the best of them is repaired', async () => {
  const { tasks, kept } = await triesUntil(3);
  expect(tasks).toHaveLength(4);
  expect(tasks[3]).toMatchObject({ start: { kind: 'reheat' }, effort: { iterations: 0 } });
  expect(tasks[3]?.start).toHaveProperty('solved.nodes.try 1');
  expect(kept).toEqual(['try 4']);
});

test('where that does not help, further tries find an arrangement of their own', async () => {
  const { tasks, kept } = await triesUntil(5);
  expect(tasks.slice(4).map(({ start }) => start.kind)).toEqual(['settled', 'settled']);
  expect(tasks.slice(3).every(({ effort }) => effort.metricPasses > 1)).toBe(true);
  expect(new Set(tasks.map(({ seed }) => seed)).size).toBe(6);
  expect(kept).toEqual(['try 6']);
});

test('the best of the usual tries is kept where no further one is better', async () => {
  const { kept } = await triesUntil(Infinity);
  expect(kept).toEqual(['try 1']);
});

test('further tries do not change the usual ones', async () => {
  const { tasks } = await triesUntil(Infinity);
  const { tasks: usual } = await triesUntil(Infinity, { furtherTries: 0 });
  expect(usual).toHaveLength(3);
  expect(tasks).toHaveLength(7);
  expect(tasks.slice(0, 3)).toEqual(usual);
});
