import type { Graph } from '../../graph/graph';
import { createLineMeasure } from './metrics/lines';
import { createOverlapMeasure } from './metrics/overlaps';
import { createOwnStretchMeasure } from './metrics/ownStretches';
import { createSpreadMeasure } from './metrics/spread';
import { createScenes } from './measuredScene';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { BUDGETS, rankFigures } from './budget';

/** The rank of a drawing by `rankFigures`; some number not below `limit` where the rank is not below it either. */
export type Ranking = (solved: SolvedLayoutSize, limit?: number) => number;

/**
 * Ranks one drawing of a frame after another, all figures measured as drawn. Quick where little has moved since the last one:
 * the rest is remembered, and the dearest figures are left out once the others rank too high.
 */
export function createRanking(graph: Graph, frame: LayoutSize): Ranking {
  const sceneOf = createScenes(graph, frame);
  const budget = BUDGETS[frame.name];
  const measures = [
    createOverlapMeasure(),
    createSpreadMeasure(),
    createLineMeasure(),
    createOwnStretchMeasure(),
  ];
  return (solved, limit = Infinity) => {
    const scene = sceneOf(solved);
    let figures = {};
    let rank = 0;
    for (const measure of measures) {
      figures = { ...figures, ...measure(scene) };
      rank = rankFigures(figures, budget);
      if (rank >= limit) break;
    }
    return rank;
  };
}
