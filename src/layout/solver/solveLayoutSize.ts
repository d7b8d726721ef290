import type { Graph } from '../../graph/graph';
import { LAYOUT_SIZES } from '../../geometry/layoutSizes';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { createRandom } from '../random';
import { settlePositions } from '../settle';
import { buildTargets, type Target } from '../targetPositions';
import { anneal, type Schedule } from './anneal';
import { placeSolved } from './evaluator';
import { buildState, placeAll, readState, type LayoutState } from './layoutState';
import { demandsOf } from './localCost';
import { placeNode } from './place';
import { int } from './records';

/**
 * What annealing starts from, which also decides its schedule. `settled`: d3-force. `remembered`:
 * d3-force with another size's drawing as target positions. `warm`: that drawing, scaled. `reheat`:
 * a drawing of this size, once more.
 */
export type Start =
  | { readonly kind: 'settled' }
  | { readonly kind: 'remembered' | 'warm'; readonly like: SolvedLayoutSize }
  | {
      readonly kind: 'reheat';
      readonly solved: SolvedLayoutSize;
      readonly like: SolvedLayoutSize | null;
    };

export interface SolveOptions {
  readonly iterations: number;
  readonly seed: number;
  readonly start: Start;
  /** If true, annealing stops where it is. */
  readonly isCancelled?: () => boolean;
}

/**
 * Measured on the Ankara map: at full strictness from the start 35 crossings remain. If strictness
 * rises, they come down to 3 in the widest size; in the narrower sizes a rise from too low a value
 * finds arrangements that leave no room for labels.
 */
const FROM_FORCES: Schedule = [
  { at: 0, temperature: 14, strictness: 0.2 },
  { at: 0.4, temperature: 4, strictness: 0.2 },
  { at: 0.7, temperature: 1.8, strictness: 1 },
  { at: 1, temperature: 0.15, strictness: 1 },
];
const SCHEDULES: Readonly<Record<Start['kind'], Schedule>> = {
  settled: FROM_FORCES,
  remembered: FROM_FORCES,
  warm: [
    { at: 0, temperature: 4, strictness: 0.3 },
    { at: 0.4, temperature: 2.5, strictness: 1 },
    { at: 0.8, temperature: 0.8, strictness: 1 },
    { at: 1, temperature: 0.15, strictness: 1 },
  ],
  reheat: [
    { at: 0, temperature: 5, strictness: 0.6 },
    { at: 0.3, temperature: 3, strictness: 1 },
    { at: 0.7, temperature: 0.8, strictness: 1 },
    { at: 1, temperature: 0.12, strictness: 1 },
  ],
};

/**
 * Anneals one layout size. Deterministic: the same graph, size and options give the same numbers.
 */
export function solveLayoutSize(
  graph: Graph,
  size: LayoutSize,
  options: SolveOptions,
): SolvedLayoutSize {
  const { iterations, seed, start, isCancelled = () => false } = options;
  const state = buildState(graph, size);
  const random = createRandom(seed);
  const like = start.kind === 'settled' || start.like === null ? null : rescale(start.like, size);
  const targets = buildTargets(graph, size, like);
  const from = start.kind === 'reheat' ? start.solved : start.kind === 'warm' ? like : null;
  if (from !== null) placeSolved(state, from);
  else {
    const settled = settlePositions(graph, size, targets, random);
    placeAll(state, (slot) => ({ x: 0, y: 0, ...settled[slot], option: 0 }));
  }
  if (start.kind === 'warm') pinPrincipals(state, targets);
  const demands = demandsOf(size);
  const schedule = SCHEDULES[start.kind];
  anneal(state, { iterations, random, targets, demands, schedule, isCancelled });
  return readState(state);
}

function pinPrincipals(state: LayoutState, targets: readonly Target[]): void {
  state.nodeFacts.forEach(({ isPrincipal }, slot) => {
    const target = targets[slot];
    if (isPrincipal && target !== undefined)
      placeNode(state, slot, target.x, target.y, int(state.options, slot));
  });
}

/** Scales a drawing to another layout size. */
function rescale(solved: SolvedLayoutSize, to: LayoutSize): SolvedLayoutSize {
  const from = LAYOUT_SIZES[solved.frame];
  const nodes = Object.fromEntries(
    Object.entries(solved.nodes).map(([id, node]) => [
      id,
      { ...node, x: (node.x * to.width) / from.width, y: (node.y * to.height) / from.height },
    ]),
  );
  return { frame: to.name, nodes };
}
