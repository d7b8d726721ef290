import type { Graph } from '../../model/graph';
import { FRAMES } from '../frames';
import { layoutHash } from '../layoutHash';
import type { FrameName, SolvedFrame, SolvedLayout } from '../types';
import { BUDGETS, rankFigures } from './budget';
import { solveFrame, type Solution, type Start } from './solveFrame';

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

export interface Effort {
  readonly iterations: number;
  /** Tries a frame; the best is kept. */
  readonly seeds: number;
  /** Frames to work on. The others stay as they are in the known layout. */
  readonly frames: readonly FrameName[];
  /** Start from the known drawing of the same frame and only better it. */
  readonly mend: boolean;
}

/**
 * Solves the asked frames on top of what is known. Deterministic. Calls back after every try, for whoever waits: it takes half a
 * minute a million iterations.
 */
export function solveLayout(
  graph: Graph,
  known: SolvedLayout | null,
  effort: Effort,
  onTry: (frame: FrameName, seed: number, solution: Solution) => void,
): SolvedLayout {
  const solved = new Map<FrameName, SolvedFrame>(known?.frames.map((f) => [f.frame, f]));
  for (const [name, from] of SOLVE_ORDER) {
    if (!effort.frames.includes(name)) continue;
    const start = startOf(solved, name, effort.mend ? name : from, effort.mend);
    const tries = Array.from({ length: effort.seeds }, (_, i) => {
      const options = { iterations: effort.iterations, seed: i + 1, start };
      const solution = solveFrame(graph, FRAMES[name], options);
      onTry(name, i + 1, solution);
      return solution;
    });
    const rank = ({ figures }: Solution) => rankFigures(figures, BUDGETS[name]);
    const best = tries.toSorted((a, b) => rank(a) - rank(b))[0];
    if (best !== undefined) solved.set(name, best.solved);
  }
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames: [...solved.values()] };
}

function startOf(
  solved: ReadonlyMap<FrameName, SolvedFrame>,
  name: FrameName,
  from: FrameName | null,
  mend: boolean,
): Start {
  const last = from === null ? undefined : solved.get(from);
  if (from === null || last === undefined) return { kind: 'cold' };
  return { kind: mend && from === name ? 'mend' : 'warm', frame: FRAMES[from], solved: last };
}
