import type { Graph } from '../../graph/graph';
import { LAYOUT_SIZES } from '../../geometry/layoutSizes';
import { layoutHash } from '../layoutHash';
import {
  LAYOUT_SIZE_NAMES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
} from '../../geometry/types';
import { searchFrame, type Attempt, type Effort } from './searchLayoutSize';
import type { Start } from './solveLayoutSize';

/**
 * The order in which frames are solved, each from the drawing of the one named beside it: what is left stays left everywhere.
 * The largest has most room to find its order, and starts cold.
 */
const SOLVE_ORDER: readonly (readonly [frame: LayoutSizeName, from: LayoutSizeName | null])[] = [
  ['wide', null],
  ['desk', 'wide'],
  ['tablet', 'desk'],
  ['phone', 'tablet'],
  ['tiny', 'phone'],
];

/** All of it is optional: without options every frame is solved from the dataset alone. */
export interface SolveLayoutOptions extends Partial<Effort> {
  /** Frames to work on; the others stay as the known layout has them. */
  readonly frames?: readonly LayoutSizeName[];
  /** A layout of the same dataset. A frame of it is kept, and polished, where the tries find nothing better. */
  readonly known?: SolvedLayout | null;
  /** Start from the known drawing of the same frame and only better it. */
  readonly mend?: boolean;
  /** Called after every try, for whoever waits. */
  readonly onTry?: (done: Try) => void;
}

export interface Try extends Omit<Attempt, 'spared'> {
  readonly frame: LayoutSizeName;
  /** Tries done so far, those not needed any more among them, and tries in all. */
  readonly done: number;
  readonly total: number;
}

/** For the 28 nodes of the Ankara map about two minutes a frame on one core at most; half a minute where budgets are met early. */
const EFFORT: Effort = { iterations: 400_000, seeds: 3, tempers: 3, rounds: 3 };

/**
 * Where every node and label of a dataset stands in each frame: what `layout.json` holds and `readSolved` reads. Deterministic:
 * the same graph and options give the same numbers. Blocks until it is done.
 */
export function solveLayout(graph: Graph, options: SolveLayoutOptions = {}): SolvedLayout {
  const { known = null, frames = LAYOUT_SIZE_NAMES, mend = false, onTry, ...asIs } = options;
  const effort: Effort = { ...EFFORT, ...asIs };
  const solved = new Map<LayoutSizeName, SolvedLayoutSize>(known?.frames.map((f) => [f.frame, f]));
  const asked = SOLVE_ORDER.filter(([name]) => frames.includes(name));
  const total = asked.length * (effort.seeds + effort.tempers);
  let done = 0;
  for (const [name, from] of asked) {
    const last = solved.get(name);
    const start = startOf(solved, mend && last !== undefined ? name : from, name);
    const best = searchFrame(graph, LAYOUT_SIZES[name], {
      ...{ effort, start, known: last },
      onTry: ({ seed, rank, spared }) => {
        done += 1 + spared;
        onTry?.({ frame: name, seed, rank, done, total });
      },
    });
    if (best !== undefined) solved.set(name, best);
  }
  const inOrder = SOLVE_ORDER.flatMap(([name]) => solved.get(name) ?? []);
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames: inOrder };
}

function startOf(
  solved: ReadonlyMap<LayoutSizeName, SolvedLayoutSize>,
  from: LayoutSizeName | null,
  name: LayoutSizeName,
): Start {
  const last = from === null ? undefined : solved.get(from);
  if (from === null || last === undefined) return { kind: 'cold' };
  return { kind: from === name ? 'mend' : 'warm', frame: LAYOUT_SIZES[from], solved: last };
}
