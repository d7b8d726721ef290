import type { Board } from './layoutState';
import { BUDGETS } from './budget';
import { countCrossings } from './lineCosts';

/** From this hardness on, what a crossing costs follows the budget: by these factors at every refit, within these bounds. */
const ORDERED = 0.6;
const DEARER = 1.08;
const CHEAPER = 0.95;
const CHEAPEST = 5;
const DEAREST = 24;

/** Once lines have found their order, fewer crossings than the budget allows win nothing that names could not use better. */
export function weighCrossings(board: Board): void {
  if (board.hardness < ORDERED) return;
  const allowed = (BUDGETS[board.frame.name].crossingsPerEdge?.value ?? 0) * board.wires.length;
  const factor = countCrossings(board.wires) + 0.5 > allowed ? DEARER : CHEAPER;
  board.crossing = Math.min(DEAREST, Math.max(CHEAPEST, board.crossing * factor));
}
