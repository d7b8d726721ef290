import { expect, test } from 'vitest';
import { measureScene } from '../../../../src/layout/solver/metrics';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import { buildScene } from '../../../../src/layout/solver/measuredScene';
import { settle } from '../../../../src/layout/fallbackLayout';
import { BUDGETS, rankFigures } from '../../../../src/layout/solver/budget';
import { polish } from '../../../../src/layout/solver/localSearch';
import { temper } from '../../../../src/layout/solver/annealByMetrics';
import type { SolvedLayoutSize } from '../../../../src/geometry/types';
import { triangleGraph } from '../triangle';

const GRAPH = triangleGraph();
const FRAME = LAYOUT_SIZES.phone;
/** As good as steps that each rank lower can make it. */
const POLISHED = polish(GRAPH, FRAME, settle(GRAPH, FRAME), 20);

function rankOf(solved: SolvedLayoutSize): number {
  return rankFigures(measureScene(buildScene(GRAPH, FRAME, solved)), BUDGETS[FRAME.name]);
}

test('tempering betters what polishing cannot', () => {
  const tempered = temper(GRAPH, FRAME, POLISHED, { moves: 1500, seed: 1 });
  expect(rankOf(tempered)).toBeLessThan(rankOf(POLISHED));
});

test('tempering gives the same drawing for the same seed, and what it was given where nothing is better', () => {
  const short = { moves: 150, seed: 2 };
  const once = temper(GRAPH, FRAME, POLISHED, short);
  expect(temper(GRAPH, FRAME, POLISHED, short)).toEqual(once);
  expect(rankOf(once)).toBeLessThanOrEqual(rankOf(POLISHED));
  expect(temper(GRAPH, FRAME, POLISHED, { moves: 0, seed: 1 })).toBe(POLISHED);
});
