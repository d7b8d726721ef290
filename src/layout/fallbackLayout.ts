import type { LayoutSize, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { placeLabels } from './greedyLabels';
import { createRandom } from './random';
import { settlePositions } from './settle';
import { buildTargets } from './targetPositions';

const SEED = 1;

/**
 * Lays out a dataset that has no solved layout: d3-force, then each label on the side where it
 * covers least. Deterministic. The solver starts from the same forces, and `npm run solve` prints
 * by how much it improves on them.
 */
export function settle(graph: Graph, size: LayoutSize): SolvedLayoutSize {
  const targets = buildTargets(graph, size, null);
  const positions = settlePositions(graph, size, targets, createRandom(SEED));
  return placeLabels(graph, size, positions);
}
