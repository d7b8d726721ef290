import type { Graph } from '../../model/graph';
import { measureScene, type Figures } from '../figures';
import { buildScene } from '../scene';
import type { Frame, SolvedFrame } from '../types';
import { anneal, type Schedule } from './anneal';
import { buildBoard, readBoard, type Board } from './board';
import { demandsOf } from './localCost';
import { placeSpot } from './place';
import { createRandom } from './random';
import { buildWishes, type Wish } from './wishes';

/** How much the annealing may change: from nothing, from another frame's drawing, or only mend this frame's own. */
export type Start =
  | { readonly kind: 'cold' }
  | { readonly kind: 'warm' | 'mend'; readonly frame: Frame; readonly solved: SolvedFrame };

export interface SolveOptions {
  readonly iterations: number;
  readonly seed: number;
  readonly start: Start;
}

export interface Solution {
  readonly solved: SolvedFrame;
  readonly figures: Figures;
}

/**
 * Measured on the Ankara map, 1100 px wide, 800 000 iterations: with everything hard from the start 35 crossings remain, with this
 * rise 3 to 5. The long middle between temperatures 2 and 1 is where lines and labels come to terms.
 */
const SCHEDULES: Readonly<Record<Start['kind'], Schedule>> = {
  cold: [
    { at: 0, temperature: 20, hardness: 0.06 },
    { at: 0.3, temperature: 2, hardness: 0.06 },
    { at: 0.8, temperature: 1, hardness: 1 },
    { at: 1, temperature: 0.12, hardness: 1 },
  ],
  warm: [
    { at: 0, temperature: 3, hardness: 0.15 },
    { at: 0.2, temperature: 2, hardness: 0.15 },
    { at: 0.7, temperature: 1, hardness: 1 },
    { at: 1, temperature: 0.12, hardness: 1 },
  ],
  mend: [
    { at: 0, temperature: 1.6, hardness: 0.7 },
    { at: 0.4, temperature: 1, hardness: 1 },
    { at: 1, temperature: 0.1, hardness: 1 },
  ],
};

/** Places all nodes and labels of one frame. Deterministic: the same graph, frame and options give the same numbers. */
export function solveFrame(graph: Graph, frame: Frame, options: SolveOptions): Solution {
  const { iterations, seed, start } = options;
  const board = buildBoard(graph, frame);
  const random = createRandom(seed);
  const before = start.kind === 'cold' ? null : rescale(start, frame);
  const wishes = buildWishes(graph, board, before);
  seat(board, wishes, before, random);
  const demands = demandsOf(frame);
  anneal(board, { iterations, random, wishes, demands, schedule: SCHEDULES[start.kind] });
  const solved = readBoard(board);
  return { solved, figures: measureScene(buildScene(graph, frame, solved)) };
}

function rescale(
  { frame: from, solved }: { readonly frame: Frame; readonly solved: SolvedFrame },
  to: Frame,
): SolvedFrame {
  const nodes = Object.fromEntries(
    Object.entries(solved.nodes).map(([id, node]) => [
      id,
      { ...node, x: (node.x * to.width) / from.width, y: (node.y * to.height) / from.height },
    ]),
  );
  return { frame: to.name, nodes };
}

/** First places: where the wish is, else where the last drawing had it, else anywhere. */
function seat(
  board: Board,
  wishes: readonly Wish[],
  before: SolvedFrame | null,
  random: () => number,
): void {
  const { width, height } = board.frame;
  for (const spot of board.spots) {
    const wish = wishes[spot.index];
    const last = before?.nodes[spot.id];
    const at = spot.isPrincipal ? wish : (last ?? { x: random() * width, y: random() * height });
    const option = spot.options.findIndex(
      ({ place }) => place.side === last?.side && place.lines.length === last.lines.length,
    );
    placeSpot(board, spot, at?.x ?? 0, at?.y ?? 0, Math.max(0, option));
  }
}
