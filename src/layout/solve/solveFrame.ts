import type { Graph } from '../../model/graph';
import { measureScene, type Figures } from '../figures';
import { buildScene } from '../scene';
import type { Frame, SolvedFrame } from '../types';
import { anneal, type Annealing } from './anneal';
import { buildBoard, readBoard, type Board } from './board';
import type { Demands } from './localCost';
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

const HEAT: Readonly<Record<Start['kind'], Pick<Annealing, 'from' | 'to' | 'softest'>>> = {
  cold: { from: 20, to: 0.12, softest: 0.06 },
  warm: { from: 12, to: 0.12, softest: 0.25 },
  mend: { from: 4, to: 0.1, softest: 0.8 },
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
  anneal(board, { iterations, random, wishes, demands, ...HEAT[start.kind] });
  const solved = readBoard(board);
  return { solved, figures: measureScene(buildScene(graph, frame, solved)) };
}

/** A little more than the budgets ask, for strokes have a width. */
function demandsOf({ name }: Frame): Demands {
  switch (name) {
    case 'wide':
    case 'desk':
      return { nodeGap: 28, visibleLine: 56 };
    case 'tablet':
      return { nodeGap: 26, visibleLine: 46 };
    case 'phone':
      return { nodeGap: 20, visibleLine: 26 };
    case 'tiny':
      return { nodeGap: 18, visibleLine: 23 };
  }
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
