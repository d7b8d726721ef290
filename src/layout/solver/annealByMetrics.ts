import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { createEvaluator, HOPELESS, type Evaluator } from './evaluator';
import { readState } from './layoutState';
import { turnBest } from './localCost';
import { placeNode } from './place';
import { drawMove, type Part } from './proposeMove';
import { createRandom } from '../random';
import { int, NODE_FIELDS, num, X, Y } from './records';

export interface MetricAnnealing {
  /** How many moves are drawn. */
  readonly moves: number;
  readonly seed: number;
}

/** In units of rank (a crossing counts 1, a missed budget 10 and more), at the start and at the end. */
const HOT = 6;
const COLD = 0.3;
/** Longest shift at the start and at the end, px. */
const FIRST_REACH_PX = 60;
const LAST_REACH_PX = 6;
/** Share of the proxy cost that counts beside the rank: where three labels stand over a margin, the rank sees only the worst. */
const COST_SHARE = 0.1;

/**
 * Simulated annealing on the real metrics. The annealing before it sees only a proxy and ends where a few budgets are missed by a
 * little, and local search takes no step back. Never ranks higher than what it is given. Deterministic.
 */
export function annealByMetrics(
  graph: Graph,
  size: LayoutSize,
  solved: SolvedLayoutSize,
  { moves, seed }: MetricAnnealing,
): SolvedLayoutSize {
  const evaluator = createEvaluator(graph, size, solved);
  const { state } = evaluator;
  const random = createRandom(seed);
  let rank = evaluator.rank();
  let best = solved;
  let min = evaluator.given;
  for (let i = 0; i < moves; i += 1) {
    const done = i / moves;
    const reach = between(FIRST_REACH_PX, LAST_REACH_PX, done);
    const allowed = rank - between(HOT, COLD, done) * Math.log(random() + 1e-12);
    const slot = Math.floor(random() * state.nodeFacts.length);
    const tried = tryParts(evaluator, drawMove(state, slot, reach, random), allowed);
    if (tried === null) continue;
    rank = tried;
    if (rank < min) [best, min] = [readState(state), rank];
  }
  return best;
}

/** Geometrically, `done` in 0..1. */
function between(first: number, last: number, done: number): number {
  return first * (last / first) ** done;
}

/** Makes a move and gives its rank, where that is not above `allowed`; else null, and everything stays. */
function tryParts({ state, rank, costOf }: Evaluator, parts: readonly Part[], allowed: number) {
  if (parts.length === 0) return null;
  const costOfAll = () => parts.reduce((sum, { slot }) => sum + costOf(slot, Infinity), 0);
  const before = costOfAll();
  const undo = parts
    .map(({ slot }) => ({
      slot,
      x: num(state.nodes, NODE_FIELDS * slot + X),
      y: num(state.nodes, NODE_FIELDS * slot + Y),
      option: int(state.options, slot),
    }))
    .reverse();
  for (const { slot, x, y, option } of parts) {
    placeNode(state, slot, x, y, option ?? int(state.options, slot));
    if (option === null) turnBest(state, slot);
  }
  const increase = costOfAll() - before;
  if (increase < HOPELESS) {
    const limit = allowed - COST_SHARE * increase;
    const now = rank(limit);
    if (now <= limit) return now;
  }
  for (const { slot, x, y, option } of undo) placeNode(state, slot, x, y, option);
  return null;
}
