import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { optionLike } from '../labelOptions';
import { buildTargets } from '../targetPositions';
import { createRanking } from './createRanking';
import { buildState, placeAll, readState, type LayoutState } from './layoutState';
import { demandsOf, moveCost } from './localCost';
import { fitHopLength } from './place';

/**
 * Positions that cost so much more than a node's present one are not ranked: hardly any ranks
 * better, and computing a cost takes a hundredth of the time of a rank.
 */
export const HOPELESS = 60;

/** A working copy of a drawing that gives its proxy cost and its rank by the metrics. */
export interface Evaluator {
  readonly state: LayoutState;
  /** The rank of the drawing as given. The state may differ: it may lack an option for a label. */
  readonly given: number;
  /** The rank of the state as it is: see `Ranking`. */
  readonly rank: (limit?: number) => number;
  /** The cost of a node at its position; if that is above `limit`, any number above `limit`. */
  readonly costOf: (slot: number, limit: number) => number;
}

/** At full strictness, because it is used to improve drawings by the metrics themselves. */
export function createEvaluator(
  graph: Graph,
  size: LayoutSize,
  solved: SolvedLayoutSize,
): Evaluator {
  const state = buildState(graph, size);
  const rankOf = createRanking(graph, size);
  const targets = buildTargets(graph, size, null);
  const demands = demandsOf(size);
  placeSolved(state, solved);
  state.hopLength = fitHopLength(state);
  return {
    state,
    given: rankOf(solved),
    rank: (limit) => rankOf(readState(state), limit),
    costOf: (slot, limit) => moveCost({ state, targets, demands }, slot, limit, false),
  };
}

/** Places every node and label as in a solved drawing. */
export function placeSolved(state: LayoutState, { nodes }: SolvedLayoutSize): void {
  placeAll(state, (slot) => {
    const facts = state.nodeFacts[slot];
    const at = facts && nodes[facts.id];
    if (facts === undefined || at === undefined) return { x: 0, y: 0, option: 0 };
    return { x: at.x, y: at.y, option: optionLike(facts.options, at) };
  });
}
