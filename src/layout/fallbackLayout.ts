import type { LayoutSize, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { placeLabelSteps } from './greedyLabels';
import { createRandom } from './random';
import { settleSteps } from './settle';
import { runSteps, type Steps } from './steps';
import { buildTargets } from './targetPositions';

const SEED = 1;

/**
 * Lays out a dataset that has no solved layout: d3-force, then each label on the side where it
 * covers least. Deterministic. The solver starts from the same forces, and `npm run solve` prints
 * by how much it improves on them.
 */
export function settle(graph: Graph, size: LayoutSize): SolvedLayoutSize {
  return runSteps(layoutSteps(graph, size));
}

function* layoutSteps(graph: Graph, size: LayoutSize): Steps<SolvedLayoutSize> {
  const targets = buildTargets(graph, size, null);
  yield;
  const positions = yield* settleSteps(graph, size, targets, createRandom(SEED));
  return yield* placeLabelSteps(graph, size, positions);
}
