import type { Graph } from '../../graph/graph';
import { LAYOUT_SIZES } from '../../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../../geometry/types';
import { annealByMetrics } from './annealByMetrics';
import { BUDGETS, findMisses, rankMetrics } from './budget';
import { localSearch, type LocalSearch } from './localSearch';
import { buildMeasuredScene } from './measuredScene';
import { measureScene } from './metrics';
import { solveLayoutSize, type Start } from './solveLayoutSize';

/**
 * How much a try does, counted in moves, not time: the result must be the same on every machine.
 */
export interface Effort {
  /** Moves of the first annealing. */
  readonly iterations: number;
  /** Further annealings from the best result while it misses a budget, and the moves of each. */
  readonly reheats: number;
  readonly reheatIterations: number;
  /** Moves of the annealing on the metrics, if a budget is missed even then. */
  readonly metricMoves: number;
  /** Rounds of the local search on the metrics. */
  readonly rounds: number;
  /**
   * Maximum number of passes of both; after the first, only while a budget is missed, and with a
   * fine local search.
   */
  readonly metricPasses: number;
}

/** One try for one layout size. Plain data, to be sent to worker threads. */
export interface TryTask {
  readonly size: LayoutSizeName;
  readonly seed: number;
  readonly start: Start;
  readonly effort: Effort;
}

/** A drawing with its rank (`rankMetrics`; lower is better) and its number of missed budgets. */
export interface Ranked {
  readonly solved: SolvedLayoutSize;
  readonly rank: number;
  readonly missed: number;
}

/**
 * Runs a try. Pure: the same graph and task give the same drawing in every thread, unless it is
 * cancelled, which it asks every few milliseconds. What a cancelled try returns is of no use.
 */
export function runTry(
  graph: Graph,
  { size, seed, start, effort }: TryTask,
  isCancelled: () => boolean = () => false,
): Ranked {
  const layoutSize = LAYOUT_SIZES[size];
  const ranked = (solved: SolvedLayoutSize) => rankSolved(graph, solved);
  const anneal = (from: Start, iterations: number, step: number) => {
    const annealing = { iterations, seed: STEPS * seed + step, start: from, isCancelled };
    return ranked(solveLayoutSize(graph, layoutSize, annealing));
  };
  const like = start.kind === 'settled' ? null : start.like;
  let best = anneal(start, effort.iterations, 0);
  const improve = (next: Ranked) => {
    if (next.rank < best.rank) best = next;
  };
  for (let step = 1; step <= effort.reheats && best.missed > 0; step += 1)
    improve(anneal({ kind: 'reheat', solved: best.solved, like }, effort.reheatIterations, step));
  for (let pass = 0; pass < effort.metricPasses && (pass === 0 || best.missed > 0); pass += 1) {
    if (effort.metricMoves > 0 && best.missed > 0 && best.rank < HOPELESS_RANK) {
      const annealing = {
        ...{ moves: effort.metricMoves, seed: seed + PASS_STRIDE * pass },
        isCancelled,
      };
      improve(ranked(annealByMetrics(graph, layoutSize, best.solved, annealing)));
    }
    const search = { ...(pass === 0 ? { rounds: effort.rounds } : FINE_SEARCH), isCancelled };
    if (best.rank < HOPELESS_RANK)
      improve(ranked(localSearch(graph, layoutSize, best.solved, search)));
  }
  return best;
}

/**
 * Whether a drawing is preferred to another: one that meets all budgets to any that does not, then
 * by rank. By rank alone, a budget missed by little would beat some allowed faults.
 */
export function isBetter(a: Ranked, b: Ranked): boolean {
  if ((a.missed === 0) !== (b.missed === 0)) return a.missed === 0;
  return a.rank < b.rank;
}

/** Seeds are multiplied by this, so that no two annealings use the same random numbers. */
const STEPS = 100;
/** Added to the seed of a try with every pass on the metrics: more than there are tries. */
const PASS_STRIDE = 100;
const FINE_SEARCH: LocalSearch = { rounds: 3, isFine: true };
/** Above this rank, the slow steps on the metrics have hardly ever reached all budgets. */
const HOPELESS_RANK = 150;

export function rankSolved(graph: Graph, solved: SolvedLayoutSize): Ranked {
  const budget = BUDGETS[solved.frame];
  const metrics = measureScene(buildMeasuredScene(graph, LAYOUT_SIZES[solved.frame], solved));
  return {
    solved,
    rank: rankMetrics(metrics, budget),
    missed: findMisses(metrics, budget).length,
  };
}
