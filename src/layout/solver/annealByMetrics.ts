import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { readBoard, type Board } from './layoutState';
import { drawMove, pick, type Part } from './proposeMove';
import { createJudge, HOPELESS, type Judge } from './evaluator';
import { turnBest } from './localCost';
import { placeSpot } from './place';
import { createRandom } from './random';

export interface Tempering {
  /** How many moves are drawn. */
  readonly moves: number;
  readonly seed: number;
}

/** In units of rank (a crossing counts 1, a missed budget 10 and more), at the start and at the end. */
const HOT = 6;
const COLD = 0.3;
/** Greatest step of a shift at the start and at the end, px. */
const FIRST_REACH_PX = 60;
const LAST_REACH_PX = 6;
/** Share of the cost that counts beside the rank: where three names stand over a margin, the rank sees only the worst. */
const COST_SHARE = 0.1;

/**
 * Simulated annealing by the very figures that a drawing is judged by. The annealing before it has only a likeness of them and ends
 * where a few budgets are missed by a little, and polishing takes no step back. Never ranks higher than what it is given.
 * Deterministic.
 */
export function temper(
  graph: Graph,
  frame: LayoutSize,
  solved: SolvedLayoutSize,
  { moves, seed }: Tempering,
): SolvedLayoutSize {
  const judge = createJudge(graph, frame, solved);
  const { board } = judge;
  const random = createRandom(seed);
  let rank = judge.rank();
  let best = solved;
  let least = judge.given;
  for (let i = 0; i < moves; i += 1) {
    const done = i / moves;
    const reach = between(FIRST_REACH_PX, LAST_REACH_PX, done);
    const allowed = rank - between(HOT, COLD, done) * Math.log(random() + 1e-12);
    const spot = pick(board.spots, random);
    if (spot === undefined) continue;
    const tried = tryParts(judge, drawMove(board, spot, reach, random), allowed);
    if (tried === null) continue;
    rank = tried;
    if (rank < least) [best, least] = [readBoard(board), rank];
  }
  return best;
}

/** Geometrically, `done` in 0..1. */
function between(first: number, last: number, done: number): number {
  return first * (last / first) ** done;
}

/** Makes a move and gives its rank, where that is not above `allowed`; else null, and all stands as it stood. */
function tryParts({ board, rank, costOf }: Judge, parts: readonly Part[], allowed: number) {
  if (parts.length === 0) return null;
  const costOfAll = () => parts.reduce((sum, { spot }) => sum + costOf(spot, Infinity), 0);
  const before = costOfAll();
  const undo = parts.map(({ spot }) => ({ ...spot, spot })).reverse();
  for (const part of parts) putPart(board, part);
  const dearer = costOfAll() - before;
  if (dearer < HOPELESS) {
    const limit = allowed - COST_SHARE * dearer;
    const now = rank(limit);
    if (now <= limit) return now;
  }
  for (const { spot, x, y, option } of undo) placeSpot(board, spot, x, y, option);
  return null;
}

function putPart(board: Board, { spot, x, y, option }: Part): void {
  placeSpot(board, spot, x, y, option ?? spot.option);
  if (option === null) turnBest(board, spot);
}
