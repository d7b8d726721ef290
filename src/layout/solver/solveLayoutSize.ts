import type { Graph } from '../../graph/graph';
import { measureScene, type Figures } from './metrics';
import { buildScene } from './measuredScene';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { anneal, type Schedule } from './anneal';
import { buildBoard, readBoard, type Board, type Spot } from './layoutState';
import { demandsOf } from './localCost';
import { optionLike, placeSpot } from './place';
import { createRandom } from './random';
import { buildWishes } from './targetPositions';

/**
 * How much the annealing may change: from nothing; from nothing, with the wish to stand as in another frame's drawing; from that
 * drawing; or only mend this frame's own.
 */
export type Start =
  | { readonly kind: 'cold' }
  | {
      readonly kind: 'hot' | 'warm' | 'mend';
      readonly frame: LayoutSize;
      readonly solved: SolvedLayoutSize;
    };

export interface SolveOptions {
  readonly iterations: number;
  readonly seed: number;
  readonly start: Start;
}

export interface Solution {
  readonly solved: SolvedLayoutSize;
  readonly figures: Figures;
}

/**
 * Measured on the Ankara map: with everything hard from the start 35 crossings remain. With a rise they come down to 3 in the
 * widest frame; in the narrower ones a rise that starts too low finds orders of lines that leave no room for the labels.
 */
const FROM_NOTHING: Schedule = [
  { at: 0, temperature: 20, hardness: 0.2 },
  { at: 0.3, temperature: 4, hardness: 0.2 },
  { at: 0.7, temperature: 0.9, hardness: 1 },
  { at: 1, temperature: 0.12, hardness: 1 },
];
const SCHEDULES: Readonly<Record<Start['kind'], Schedule>> = {
  cold: FROM_NOTHING,
  hot: FROM_NOTHING,
  warm: [
    { at: 0, temperature: 4, hardness: 0.2 },
    { at: 0.6, temperature: 0.9, hardness: 1 },
    { at: 1, temperature: 0.12, hardness: 1 },
  ],
  mend: [
    { at: 0, temperature: 0.8, hardness: 1 },
    { at: 1, temperature: 0.05, hardness: 1 },
  ],
};

/** Places all nodes and labels of one frame. Deterministic: the same graph, frame and options give the same numbers. */
export function solveFrame(graph: Graph, frame: LayoutSize, options: SolveOptions): Solution {
  const { iterations, seed, start } = options;
  const board = buildBoard(graph, frame);
  const random = createRandom(seed);
  const before = start.kind === 'cold' ? null : rescale(start, frame);
  const wishes = buildWishes(graph, board, before);
  const anywhere = () => ({ x: random() * frame.width, y: random() * frame.height });
  const keepsPlaces = start.kind !== 'cold' && start.kind !== 'hot';
  const keepsPrincipals = keepsPlaces && start.kind !== 'warm';
  seat(board, before, (spot) => {
    const last = keepsPlaces ? before?.nodes[spot.id] : undefined;
    return (spot.isPrincipal && !keepsPrincipals ? wishes[spot.index] : last) ?? anywhere();
  });
  const demands = demandsOf(frame);
  anneal(board, { iterations, random, wishes, demands, schedule: SCHEDULES[start.kind] });
  const solved = readBoard(board);
  return { solved, figures: measureScene(buildScene(graph, frame, solved)) };
}

function rescale(
  { frame: from, solved }: { readonly frame: LayoutSize; readonly solved: SolvedLayoutSize },
  to: LayoutSize,
): SolvedLayoutSize {
  const nodes = Object.fromEntries(
    Object.entries(solved.nodes).map(([id, node]) => [
      id,
      { ...node, x: (node.x * to.width) / from.width, y: (node.y * to.height) / from.height },
    ]),
  );
  return { frame: to.name, nodes };
}

/** First places, with the labels as the last drawing had them. */
function seat(
  board: Board,
  before: SolvedLayoutSize | null,
  placeOf: (spot: Spot) => { readonly x: number; readonly y: number },
): void {
  for (const spot of board.spots) {
    const { x, y } = placeOf(spot);
    const last = before?.nodes[spot.id];
    placeSpot(board, spot, x, y, last === undefined ? 0 : optionLike(spot, last));
  }
}
