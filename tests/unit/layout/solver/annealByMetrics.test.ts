import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import type { SolvedLayoutSize } from '../../../../src/geometry/types';
import { settle } from '../../../../src/layout/fallbackLayout';
import { annealByMetrics } from '../../../../src/layout/solver/annealByMetrics';
import { localSearch } from '../../../../src/layout/solver/localSearch';
import { rankSolved } from '../../../../src/layout/solver/runTry';
import { triangleGraph } from '../triangle';

const GRAPH = triangleGraph();
const SIZE = LAYOUT_SIZES.phone;
/** As good as a step that ranks lower can make it. */
const SEARCHED = localSearch(GRAPH, SIZE, settle(GRAPH, SIZE), { rounds: 2 });

const rankOf = (solved: SolvedLayoutSize) => rankSolved(GRAPH, solved).rank;

test('annealing by the metrics improves what local search leaves', () => {
  const annealed = annealByMetrics(GRAPH, SIZE, SEARCHED, { moves: 600, seed: 1 });
  expect(rankOf(annealed)).toBeLessThan(rankOf(SEARCHED));
});

test('annealing by the metrics is the same for the same seed, and never worse than what it is given', () => {
  const short = { moves: 100, seed: 2 };
  const once = annealByMetrics(GRAPH, SIZE, SEARCHED, short);
  expect(annealByMetrics(GRAPH, SIZE, SEARCHED, short)).toEqual(once);
  expect(rankOf(once)).toBeLessThanOrEqual(rankOf(SEARCHED));
  expect(annealByMetrics(GRAPH, SIZE, SEARCHED, { moves: 0, seed: 1 })).toBe(SEARCHED);
});
