import type { Graph } from '../../graph/graph';
import { LAYOUT_SIZES } from '../../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize, SolvedLayout } from '../../geometry/types';
import { settle } from '../fallbackLayout';
import { layoutHash } from '../layoutHash';
import { rankSolved, runTry, type Effort, type Ranked } from './runTry';
import { searchLayoutSize, type RunTry } from './searchLayoutSize';
import type { Start } from './solveLayoutSize';

/**
 * The order in which layout sizes are solved, each from the drawing of the one named beside it: what is left stays left everywhere.
 * The largest has most room to find its order.
 */
export const SOLVE_ORDER: readonly (readonly [
  size: LayoutSizeName,
  from: LayoutSizeName | null,
])[] = [
  ['wide', null],
  ['desk', 'wide'],
  ['tablet', 'desk'],
  ['phone', 'tablet'],
  ['tiny', 'phone'],
];

export interface SolveLayoutOptions {
  /** Another seed gives another layout. */
  readonly seed?: number;
  /** Sizes to solve; those that they start from are solved with them. All by default. */
  readonly sizes?: readonly LayoutSizeName[];
  /** Tries of a size at most. */
  readonly tries?: number;
  readonly effort?: Partial<Effort>;
  /** Runs a try elsewhere; by default it runs here, and blocks. */
  readonly run?: RunTry;
  /** How many tries run at once. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** After every try, and once more for each size, with its result. */
export interface Progress {
  readonly size: LayoutSizeName;
  /** Tries of this size done so far, and at most. */
  readonly done: number;
  readonly tries: number;
  readonly best: Ranked;
  /** Set once the size is solved: the drawing by the forces alone. */
  readonly settled: Ranked | null;
}

const TRIES = 8;
const MIN_TRIES = 2;
const EFFORT: Effort = {
  iterations: 300_000,
  reheats: 2,
  reheatIterations: 150_000,
  metricMoves: 1500,
  rounds: 1,
};

/**
 * Where every node and label of a dataset stands in each layout size: what `layout.json` holds and `readSolved` reads. Deterministic:
 * the same graph and options give the same numbers, however many tries run at once.
 */
export async function solveLayout(
  graph: Graph,
  options: SolveLayoutOptions = {},
): Promise<SolvedLayout> {
  const { seed = 1, sizes = SOLVE_ORDER.map(([size]) => size), tries = TRIES } = options;
  const { run = (task) => Promise.resolve(runTry(graph, task)), concurrency = 1 } = options;
  const effort = { ...EFFORT, ...options.effort };
  const solved = new Map<LayoutSizeName, SolvedLayoutSize>();
  for (const [size, from] of withSources(sizes)) {
    const last = from === null ? undefined : solved.get(from);
    const tasks = Array.from({ length: tries }, (_, i) => {
      const start = startOf(i, from, last);
      return { size, seed: TRIES_APART * seed + i, start, effort };
    });
    const report = (best: Ranked, done: number, settled: Ranked | null) =>
      options.onProgress?.({ size, done, tries, best, settled });
    const best = await searchLayoutSize(run, {
      tasks,
      minTries: Math.min(MIN_TRIES, tries),
      concurrency,
      onTry: (ranked, done) => report(ranked, done, null),
    });
    if (best === undefined) continue;
    solved.set(size, best.solved);
    report(best, tries, rankSolved(graph, settle(graph, LAYOUT_SIZES[size])));
  }
  const frames = SOLVE_ORDER.flatMap(([size]) =>
    sizes.includes(size) ? (solved.get(size) ?? []) : [],
  );
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames };
}

/** So that the tries of two seeds never meet. */
const TRIES_APART = 1000;

/** The asked sizes and all that they start from, in order. */
function withSources(sizes: readonly LayoutSizeName[]) {
  const last = Math.max(...SOLVE_ORDER.map(([size], i) => (sizes.includes(size) ? i : -1)));
  return SOLVE_ORDER.slice(0, last + 1);
}

/** Every second try seeks an order of its own: another size's may leave no room for the labels of this one. */
function startOf(
  i: number,
  from: LayoutSizeName | null,
  last: SolvedLayoutSize | undefined,
): Start {
  if (from === null || last === undefined) return { kind: 'settled' };
  return { kind: i % 2 === 0 ? 'warm' : 'remembered', like: last };
}
