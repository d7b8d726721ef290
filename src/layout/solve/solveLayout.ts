import type { Graph } from '../../model/graph';
import { measureScene } from '../figures';
import { FRAMES } from '../frames';
import { layoutHash } from '../layoutHash';
import { buildScene } from '../scene';
import { FRAME_NAMES, type FrameName, type SolvedFrame, type SolvedLayout } from '../types';
import { polish } from './polish';
import { BUDGETS, rankFigures } from './budget';
import { solveFrame, type Start } from './solveFrame';

/**
 * The order in which frames are solved, each from the drawing of the one named beside it: what is left stays left everywhere.
 * The largest has most room to find its order, and starts cold.
 */
const SOLVE_ORDER: readonly (readonly [frame: FrameName, from: FrameName | null])[] = [
  ['wide', null],
  ['desk', 'wide'],
  ['tablet', 'desk'],
  ['phone', 'tablet'],
  ['tiny', 'phone'],
];

/** All of it is optional: without options every frame is solved from the dataset alone. */
export interface SolveLayoutOptions {
  /** Moves a try; half a minute a million for 30 nodes on one core. */
  readonly iterations?: number;
  /** Tries a frame; the best by the figures is kept. */
  readonly seeds?: number;
  /** Frames to work on; the others stay as the known layout has them. */
  readonly frames?: readonly FrameName[];
  /** A layout of the same dataset. A frame of it is kept where the tries find nothing better. */
  readonly known?: SolvedLayout | null;
  /** Start from the known drawing of the same frame and only better it. */
  readonly mend?: boolean;
  /** Rounds of `polish` on the best try of a frame; every try gets one of them, for what ranks best before may not do so after. */
  readonly rounds?: number;
  /** Called after every try, for whoever waits. */
  readonly onTry?: (done: Try) => void;
}

export interface Try {
  readonly frame: FrameName;
  readonly seed: number;
  /** See `rankFigures`; lower is better. */
  readonly rank: number;
  /** Tries done so far and tries in all. */
  readonly done: number;
  readonly total: number;
}

/** Together some two minutes for the 28 nodes of the Ankara map. */
const ITERATIONS = 400_000;
const SEEDS = 3;
/** Ten seconds each for the Ankara map; most of what there is to win comes in the first. */
const ROUNDS = 3;

/**
 * Where every node and label of a dataset stands in each frame: what `layout.json` holds and `readSolved` reads. Deterministic:
 * the same graph and options give the same numbers. Blocks until it is done.
 */
export function solveLayout(graph: Graph, options: SolveLayoutOptions = {}): SolvedLayout {
  const { iterations = ITERATIONS, seeds = SEEDS, mend = false, rounds = ROUNDS, onTry } = options;
  const { known = null, frames = FRAME_NAMES } = options;
  const solved = new Map<FrameName, SolvedFrame>(known?.frames.map((f) => [f.frame, f]));
  const asked = SOLVE_ORDER.filter(([name]) => frames.includes(name));
  const total = asked.length * seeds;
  let done = 0;
  for (const [name, from] of asked) {
    const start = startOf(solved, mend && solved.has(name) ? name : from, name);
    let least = rankFrame(graph, solved.get(name));
    for (let seed = 1; seed <= seeds; seed += 1) {
      const annealed = solveFrame(graph, FRAMES[name], { iterations, seed, start }).solved;
      const tried = polish(graph, FRAMES[name], annealed, Math.min(1, rounds));
      const rank = rankFrame(graph, tried);
      if (rank < least) {
        least = rank;
        solved.set(name, tried);
      }
      done += 1;
      onTry?.({ frame: name, seed, rank, done, total });
    }
    const best = solved.get(name);
    if (best !== undefined) solved.set(name, polish(graph, FRAMES[name], best, rounds));
  }
  const inOrder = SOLVE_ORDER.flatMap(([name]) => solved.get(name) ?? []);
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames: inOrder };
}

function startOf(
  solved: ReadonlyMap<FrameName, SolvedFrame>,
  from: FrameName | null,
  name: FrameName,
): Start {
  const last = from === null ? undefined : solved.get(from);
  if (from === null || last === undefined) return { kind: 'cold' };
  return { kind: from === name ? 'mend' : 'warm', frame: FRAMES[from], solved: last };
}

function rankFrame(graph: Graph, solved: SolvedFrame | undefined): number {
  if (solved === undefined) return Infinity;
  const { frame } = solved;
  return rankFigures(measureScene(buildScene(graph, FRAMES[frame], solved)), BUDGETS[frame]);
}
