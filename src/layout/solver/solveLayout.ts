import type { Graph } from '../../graph/graph';
import { LAYOUT_SIZES } from '../../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize, SolvedLayout } from '../../geometry/types';
import { settle } from '../fallbackLayout';
import { layoutHash } from '../layoutHash';
import { buildFurtherTasks, FURTHER_TRIES } from './furtherTasks';
import { isBetter, rankSolved, runTry, type Effort, type Ranked } from './runTry';
import { searchLayoutSize, type RunTry } from './searchLayoutSize';
import type { Start } from './solveLayoutSize';

/**
 * The order in which layout sizes are solved. Each starts from the drawing of the other size in its
 * row, so that all have the same arrangement. The largest is first: it has the most room.
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

export type Seeds = Readonly<Partial<Record<LayoutSizeName, number>>>;

export interface SolveLayoutOptions {
  /** Another seed gives another layout. */
  readonly seed?: number;
  /** Seeds of single layout sizes, instead of `seed`. */
  readonly seeds?: Seeds;
  /** Sizes to return; those that they start from are solved too. All by default. */
  readonly sizes?: readonly LayoutSizeName[];
  /** Maximum number of usual tries per size. */
  readonly tries?: number;
  /** Maximum number of further tries per size, made if every usual one misses a budget. */
  readonly furtherTries?: number;
  readonly effort?: Partial<Effort>;
  /** Runs a try, for example in a worker thread; by default in this thread, blocking it. */
  readonly run?: RunTry;
  /** How many tries run at once. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reported after every try, and once more for each size with its result. */
export interface Progress {
  readonly size: LayoutSizeName;
  /** Tries of this size so far, and their maximum. */
  readonly done: number;
  readonly tries: number;
  readonly best: Ranked;
  /** The drawing by d3-force alone, for comparison; null until the size is solved. */
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
  metricPasses: 1,
};

/**
 * Computes the positions of all nodes and labels in each layout size: the content of `layout.json`,
 * read by `readSolved`. Deterministic: the same graph and options give the same numbers, however
 * many tries run at once.
 */
export async function solveLayout(
  graph: Graph,
  options: SolveLayoutOptions = {},
): Promise<SolvedLayout> {
  const {
    seed = 1,
    seeds = {},
    sizes = SOLVE_ORDER.map(([size]) => size),
    tries = TRIES,
    furtherTries = FURTHER_TRIES,
  } = options;
  const { run = (task) => Promise.resolve(runTry(graph, task)), concurrency = 1 } = options;
  const effort = { ...EFFORT, ...options.effort };
  const solved = new Map<LayoutSizeName, SolvedLayoutSize>();
  for (const [size, from] of withSources(sizes)) {
    const last = from === null ? undefined : solved.get(from);
    const max = tries + furtherTries;
    const report = (best: Ranked, done: number, settled: Ranked | null) =>
      options.onProgress?.({ size, done, tries: max, best, settled });
    const firstSeed = SEED_STRIDE * (seeds[size] ?? seed);
    const usual = await searchLayoutSize(run, {
      tasks: Array.from({ length: tries }, (_, i) => {
        return { size, seed: firstSeed + i, start: startOf(i, from, last), effort };
      }),
      minTries: Math.min(MIN_TRIES, tries),
      concurrency,
      onTry: (ranked, done) => report(ranked, done, null),
    });
    if (usual === undefined) continue;
    const first = { size, seed: firstSeed + tries, effort };
    const further = await searchLayoutSize(run, {
      tasks:
        usual.missed === 0 || usual.missed > MAX_REPAIRABLE
          ? []
          : buildFurtherTasks(first, usual.solved, furtherTries),
      minTries: 1,
      concurrency,
      onTry: (ranked, done) => report(ranked, tries + done, null),
    });
    const best = further !== undefined && isBetter(further, usual) ? further : usual;
    solved.set(size, best.solved);
    report(best, max, rankSolved(graph, settle(graph, LAYOUT_SIZES[size])));
  }
  return {
    format: 'edgewise-layout/1',
    of: layoutHash(graph),
    frames: SOLVE_ORDER.flatMap(([size]) => (sizes.includes(size) ? (solved.get(size) ?? []) : [])),
  };
}

/** Seeds are multiplied by this, so that the tries of two seeds never coincide. */
const SEED_STRIDE = 1000;

/** The requested sizes and those that they start from, in order. */
function withSources(sizes: readonly LayoutSizeName[]) {
  const last = Math.max(...SOLVE_ORDER.map(([size], i) => (sizes.includes(size) ? i : -1)));
  return SOLVE_ORDER.slice(0, last + 1);
}

/**
 * If the best of the first eight tries misses more budgets than this, the graph is too dense for
 * the layout size and further tries do not help. Measured with 60 nodes and 120 edges: the usual
 * tries of the widest size missed 10 to 15 budgets, seven further ones 10 to 15 as well.
 */
const MAX_REPAIRABLE = 5;

/**
 * Every second try finds a new arrangement: that of another size may leave no room for the labels.
 */
function startOf(
  i: number,
  from: LayoutSizeName | null,
  last: SolvedLayoutSize | undefined,
): Start {
  if (from === null || last === undefined) return { kind: 'settled' };
  return { kind: i % 2 === 0 ? 'warm' : 'remembered', like: last };
}
