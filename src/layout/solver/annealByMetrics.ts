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
  /** Asked before every move; if true, annealing stops where it is. */
  readonly isCancelled?: () => boolean;
}

/**
 * Temperature at the start and at the end, in units of rank: a crossing counts 1, a missed budget
 * at least 10.
 */
const HOT = 6;
const COLD = 0.3;
/** Longest shift at the start and at the end, px. */
const FIRST_REACH_PX = 60;
const LAST_REACH_PX = 6;
/**
 * Share of the proxy cost that counts in addition to the rank: if three labels are over the margin,
 * the rank sees only the worst.
 */
const COST_SHARE = 0.1;

/**
 * Simulated annealing on the real metrics. The annealing before it uses a proxy and often ends with
 * a few budgets missed by a little; local search accepts no move that makes things worse and cannot
 * repair that. The result never ranks higher than the given drawing. Deterministic.
 */
export function annealByMetrics(
  graph: Graph,
  size: LayoutSize,
  solved: SolvedLayoutSize,
  { moves, seed, isCancelled = () => false }: MetricAnnealing,
): SolvedLayoutSize {
  const evaluator = createEvaluator(graph, size, solved);
  const { state } = evaluator;
  const random = createRandom(seed);
  let rank = evaluator.rank();
  let best = solved;
  let min = evaluator.given;
  for (let i = 0; i < moves && !isCancelled(); i += 1) {
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

/** Geometric interpolation, `done` in 0..1. */
function between(first: number, last: number, done: number): number {
  return first * (last / first) ** done;
}

/**
 * Makes a move and returns the new rank if it is at most `allowed`; else undoes it and returns
 * null.
 */
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
