import type { Graph } from '../../graph/graph';
import { createClearanceMeasure } from './metrics/clearances';
import { createEdgeMeasure } from './metrics/edges';
import { createOverlapMeasure } from './metrics/overlaps';
import { createOwnStretchMeasure } from './metrics/ownStretches';
import { createSpreadMeasure } from './metrics/spread';
import { createMeasuredScenes } from './measuredScene';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { BUDGETS, rankMetrics } from './budget';

/**
 * The rank of a drawing by `rankMetrics`; if that is at least `limit`, any number from `limit` to
 * it.
 */
export type Ranking = (solved: SolvedLayoutSize, limit?: number) => number;

/**
 * Ranks a series of drawings of one layout size, with all metrics measured as drawn. Fast if little
 * has moved since the last one: everything else is kept, and the most expensive metrics are
 * skipped as soon as the others reach the limit.
 */
export function createRanking(graph: Graph, size: LayoutSize): Ranking {
  const sceneOf = createMeasuredScenes(graph, size);
  const budget = BUDGETS[size.name];
  const measures = [
    createOverlapMeasure(),
    createClearanceMeasure(),
    createSpreadMeasure(),
    createEdgeMeasure(),
    createOwnStretchMeasure(),
  ];
  return (solved, limit = Infinity) => {
    const scene = sceneOf(solved);
    let metrics = {};
    let rank = 0;
    for (const measure of measures) {
      metrics = { ...metrics, ...measure(scene) };
      rank = rankMetrics(metrics, budget);
      if (rank >= limit) break;
    }
    return rank;
  };
}
