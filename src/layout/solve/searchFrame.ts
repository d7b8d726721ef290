import type { Graph } from '../../model/graph';
import { measureScene } from '../figures';
import { buildScene } from '../scene';
import type { Frame, SolvedFrame } from '../types';
import { BUDGETS, findMisses, rankFigures } from './budget';
import { polish } from './polish';
import { solveFrame, type Start } from './solveFrame';

/** How much is done for one frame. */
export interface Effort {
  /** Moves a try. */
  readonly iterations: number;
  /** Tries from the start; the best by the figures is kept. */
  readonly seeds: number;
  /** Tries from the best one, shaken, as long as it misses a budget. */
  readonly shakes: number;
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

/** Tries in any case; more follow until the best meets every budget. */
const FEWEST_TRIES = 2;
/** A try that ranks so much above the best is not polished: a round has hardly won back more. */
const HOPELESS = 150;
const HOPELESS_SHAKEN = 60;
/** Share of a try's moves that a shake takes. */
const SHAKE_MOVES = 0.12;

interface Search {
  readonly effort: Effort;
  readonly start: Start;
  /** A drawing of this frame that takes part. */
  readonly known: SolvedFrame | undefined;
  readonly onTry: (attempt: Attempt) => void;
}

/** The best drawing of a frame that several tries give. Deterministic. */
export function searchFrame(
  graph: Graph,
  frame: Frame,
  { effort, start, known, onTry }: Search,
): SolvedFrame | undefined {
  const { iterations, seeds, shakes, rounds } = effort;
  const rankOf = (solved: SolvedFrame) =>
    rankFigures(measureScene(buildScene(graph, frame, solved)), BUDGETS[frame.name]);
  let best = known;
  let least = known === undefined ? Infinity : rankOf(known);
  const attempt = (seed: number, moves: number, from: Start, hopeless: number) => {
    const annealed = solveFrame(graph, frame, { seed, iterations: moves, start: from }).solved;
    const isPromising = rankOf(annealed) < least + hopeless;
    const tried = isPromising ? polish(graph, frame, annealed, Math.min(1, rounds)) : annealed;
    const rank = rankOf(tried);
    if (rank < least) [best, least] = [tried, rank];
    return rank;
  };
  for (let seed = 1; seed <= seeds + shakes; seed += 1) {
    const shaken = seed > seeds ? best : undefined;
    const rank =
      shaken === undefined
        ? attempt(seed, iterations, startFor(start, seed), HOPELESS)
        : attempt(
            seed,
            Math.ceil(SHAKE_MOVES * iterations),
            { kind: 'shake', frame, solved: shaken },
            HOPELESS_SHAKEN,
          );
    const isEnough = seed >= FEWEST_TRIES && best !== undefined && isMet(graph, frame, best);
    onTry({ seed, rank, spared: isEnough ? seeds + shakes - seed : 0 });
    if (isEnough) break;
  }
  return best && polish(graph, frame, best, rounds);
}

/** Every second try seeks an order of its own: another frame's may leave no room for the names of this one. */
function startFor(start: Start, seed: number): Start {
  return start.kind === 'warm' && seed % 2 === 0 ? { ...start, kind: 'hot' } : start;
}

function isMet(graph: Graph, frame: Frame, solved: SolvedFrame): boolean {
  const figures = measureScene(buildScene(graph, frame, solved));
  return findMisses(figures, BUDGETS[frame.name]).length === 0;
}
