import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { createEvaluator, HOPELESS, type Evaluator } from './evaluator';
import { readState, type LayoutState } from './layoutState';
import { turnBest } from './localCost';
import { placeNode } from './place';
import { int, NODE_FIELDS, num, X, Y } from './records';

/**
 * Distances at which new positions are tried, px; principals anchor the drawing and move only a
 * little.
 */
const REACHES_PX = [4, 10, 20, 36, 64];
const PRINCIPAL_REACHES_PX = [4, 10];
/** For a drawing that misses a budget by little. */
const FINE_REACHES_PX = [1, 2, 3, 5, 8];
const DIRECTIONS = 12;

export interface LocalSearch {
  /** Maximum number of rounds over all nodes. */
  readonly rounds: number;
  /** Tries only short distances, the same for every node. */
  readonly isFine?: boolean;
  /** Asked before every node; if true, the search stops where it is. */
  readonly isCancelled?: () => boolean;
}

interface Placement {
  readonly x: number;
  readonly y: number;
  readonly option: number;
}

/**
 * Local search on the real metrics (annealing uses a cheap proxy): for each node, tries every label
 * option and rings of nearby positions, and keeps what ranks best. Repeats until nothing improves
 * or `rounds` is reached. The result never ranks higher than the given drawing. Deterministic.
 */
export function localSearch(
  graph: Graph,
  size: LayoutSize,
  solved: SolvedLayoutSize,
  { rounds, isFine = false, isCancelled = () => false }: LocalSearch,
): SolvedLayoutSize {
  const evaluator = createEvaluator(graph, size, solved);
  const { state, given, rank } = evaluator;
  let min = rank();
  for (let round = 0; round < rounds; round += 1) {
    const before = min;
    for (let slot = 0; slot < state.nodeFacts.length && !isCancelled(); slot += 1)
      min = improveNode(evaluator, slot, min, isFine);
    if (min >= before) break;
  }
  return min < given ? readState(state) : solved;
}

/** Moves one node to where the drawing ranks best and returns that rank; `min` if it stays. */
function improveNode(
  { state, rank, costOf }: Evaluator,
  slot: number,
  min: number,
  isFine: boolean,
): number {
  const maxCost = costOf(slot, Infinity) + HOPELESS;
  let best = placementOf(state, slot);
  let lowest = min;
  for (const placement of placementsAround(state, slot, isFine)) {
    placeNode(state, slot, placement.x, placement.y, placement.option);
    if (costOf(slot, maxCost) > maxCost) continue;
    const here = rank(lowest);
    if (here < lowest) [best, lowest] = [placement, here];
  }
  placeNode(state, slot, best.x, best.y, best.option);
  return lowest;
}

function placementOf({ nodes, options }: LayoutState, slot: number): Placement {
  const n = NODE_FIELDS * slot;
  return { x: num(nodes, n + X), y: num(nodes, n + Y), option: int(options, slot) };
}

/**
 * Every label option at the same position; then nearby positions, each with the same and the
 * cheapest option.
 */
function placementsAround(state: LayoutState, slot: number, isFine: boolean): readonly Placement[] {
  const { x, y, option } = placementOf(state, slot);
  const { options = [], isPrincipal = false } = state.nodeFacts[slot] ?? {};
  const turns = options.map((_, turned): Placement => ({ x, y, option: turned }));
  const coarse = isPrincipal ? PRINCIPAL_REACHES_PX : REACHES_PX;
  const reaches = isFine ? FINE_REACHES_PX : coarse;
  const shifts = reaches.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const turn = (2 * Math.PI * i) / DIRECTIONS;
      return {
        x: Math.round(x + reach * Math.cos(turn)),
        y: Math.round(y + reach * Math.sin(turn)),
      };
    }),
  );
  const placements = shifts.flatMap((at): Placement[] => {
    placeNode(state, slot, at.x, at.y, option);
    turnBest(state, slot);
    const turned = int(state.options, slot);
    return turned === option
      ? [{ ...at, option }]
      : [
          { ...at, option },
          { ...at, option: turned },
        ];
  });
  return [...turns, ...placements];
}
