import type { Graph } from '../../graph/graph';
import { measureScene } from './metrics';
import { buildScene } from './measuredScene';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { BUDGETS, findMisses, rankFigures } from './budget';
import { polish } from './localSearch';
import { solveFrame, type Start } from './solveLayoutSize';
import { temper } from './annealByMetrics';

/** How much is done for one frame. */
export interface Effort {
  /** Moves a try. */
  readonly iterations: number;
  /** Tries from the start; the best by the figures is kept. */
  readonly seeds: number;
  /** Tries that temper the best ones (`temper`): one in any case, the others as long as the best misses a budget. */
  readonly tempers: number;
  /** Rounds of `polish` on the best; a promising try gets one of them, for what ranks best before may not do so after. */
  readonly rounds: number;
}

export interface Attempt {
  readonly seed: number;
  /** See `rankFigures`; lower is better. */
  readonly rank: number;
  /** Tries of this frame that need not be made any more, for the best meets every budget. */
  readonly spared: number;
}

/** Tries and temperings in any case; more follow until the best meets every budget. */
const FEWEST_TRIES = 2;
const FEWEST_TEMPERS = 1;
/** So many of the best tries are tempered once each before the best of all is again: which of them it betters most cannot be told before. */
const CANDIDATES = 4;
/** A try that ranks so much above the best is not polished: a round has hardly won back more. */
const HOPELESS = 150;
/** Moves of a tempering for each move of a try: each is measured, and takes a hundred times as long. */
const TEMPER_MOVES = 0.03;

interface Search {
  readonly effort: Effort;
  readonly start: Start;
  /** A drawing of this frame that takes part. */
  readonly known: SolvedLayoutSize | undefined;
  readonly onTry: (attempt: Attempt) => void;
}

interface Ranked {
  readonly solved: SolvedLayoutSize;
  readonly rank: number;
}

/** The best drawing of a frame that several tries give. Deterministic. */
export function searchFrame(
  graph: Graph,
  frame: LayoutSize,
  { effort, start, known, onTry }: Search,
): SolvedLayoutSize | undefined {
  const { iterations, seeds, tempers, rounds } = effort;
  const rankOf = (solved: SolvedLayoutSize) =>
    rankFigures(measureScene(buildScene(graph, frame, solved)), BUDGETS[frame.name]);
  /** All that was drawn, the best first. */
  const ranking: Ranked[] = known === undefined ? [] : [{ solved: known, rank: rankOf(known) }];
  const polishOnce = (solved: SolvedLayoutSize) =>
    polish(graph, frame, solved, Math.min(1, rounds));
  const draw = (seed: number) => {
    const options = { seed, iterations, start: startFor(start, seed) };
    const { solved } = solveFrame(graph, frame, options);
    const [best] = ranking;
    return !best || rankOf(solved) < best.rank + HOPELESS ? polishOnce(solved) : solved;
  };
  const moves = Math.ceil(TEMPER_MOVES * iterations);
  let drawn: readonly Ranked[] = [];
  const retouch = (seed: number) => {
    const from = (seed <= CANDIDATES ? drawn[seed - 1] : undefined) ?? ranking[0];
    return from && polishOnce(temper(graph, frame, from.solved, { moves, seed: seeds + seed }));
  };
  for (const { count, fewest, tryWith } of [
    { count: seeds, fewest: FEWEST_TRIES, tryWith: draw },
    { count: tempers, fewest: FEWEST_TEMPERS, tryWith: retouch },
  ]) {
    drawn = [...ranking];
    for (let seed = 1; seed <= count; seed += 1) {
      const solved = tryWith(seed);
      if (solved === undefined) break;
      const rank = rankOf(solved);
      ranking.push({ solved, rank });
      ranking.sort((a, b) => a.rank - b.rank);
      const isEnough = seed >= fewest && isMet(graph, frame, ranking[0]?.solved);
      onTry({ seed, rank, spared: isEnough ? count - seed : 0 });
      if (isEnough) break;
    }
  }
  const [best] = ranking;
  return best && polish(graph, frame, best.solved, rounds);
}

/** All but the first seek an order of their own: another frame's may leave no room for the names of this one. */
function startFor(start: Start, seed: number): Start {
  return start.kind === 'warm' && seed > 1 ? { ...start, kind: 'hot' } : start;
}

function isMet(graph: Graph, frame: LayoutSize, solved: SolvedLayoutSize | undefined): boolean {
  if (solved === undefined) return false;
  const figures = measureScene(buildScene(graph, frame, solved));
  return findMisses(figures, BUDGETS[frame.name]).length === 0;
}
