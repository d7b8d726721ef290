import { frameCost, labelCost, spotPairCost } from './boxCosts';
import type { Board, Spot, Wire } from './layoutState';
import {
  wireFrameCost,
  wireLabelCost,
  wireLengthCost,
  wireNodeCost,
  wirePairCost,
} from './lineCosts';
import type { LayoutSize } from '../../geometry/types';
import { setLabel } from './place';
import { wishCost, type Wish } from './targetPositions';

/** Free px between two nodes and least visible px of a line, by how large the frame is. */
export interface Demands {
  readonly nodeGap: number;
  readonly visibleLine: number;
}

/** A little more than the budgets ask, for strokes have a width. */
export function demandsOf({ name }: LayoutSize): Demands {
  switch (name) {
    case 'wide':
    case 'desk':
      return { nodeGap: 27, visibleLine: 50 };
    case 'tablet':
      return { nodeGap: 26, visibleLine: 38 };
    case 'phone':
      return { nodeGap: 20, visibleLine: 20 };
    case 'tiny':
      return { nodeGap: 18, visibleLine: 20 };
  }
}

const OFF_CENTRE = 400;
/** Half diagonals that the mean of the nodes may stand off the middle; the budget is 0.17. */
const OFF_CENTRE_FREE = 0.12;

/**
 * All costs that change when this spot moves; what is between it and others counts in full. No cost is negative, so the sum stops
 * where it has passed `limit`: most moves are refused early, which halves the time. With `turns`, a place that is not refused
 * yet gets the label turned to its best side first.
 */
export function moveCost(
  board: Board,
  spot: Spot,
  wishes: readonly Wish[],
  demands: Demands,
  limit: number,
  turns: boolean,
): number {
  const { hardness } = board;
  const wish = wishes[spot.index];
  let cost = offCentreCost(board);
  if (wish !== undefined) cost += wishCost(board, spot, wish);
  for (const other of board.spots)
    if (other !== spot) cost += spotPairCost(board, spot, other, demands.nodeGap);
  for (const wire of spot.wires) {
    if (cost > limit) return cost;
    cost += hardness * wireLengthCost(wire, demands.visibleLine);
    cost += hardness * wireFrameCost(wire, board.frame);
    cost += ownWireCost(board, spot, wire);
  }
  if (cost > limit) return cost;
  for (const wire of board.wires)
    if (wire.a !== spot && wire.b !== spot) cost += hardness * wireNodeCost(wire, spot);
  if (cost > limit) return cost;
  if (turns) turnBest(board, spot);
  return cost + turnCost(board, spot);
}

/** The part of it that turning the label alone can change. */
export function turnCost(board: Board, spot: Spot): number {
  let cost = (spot.options[spot.option]?.dislike ?? 0) + frameCost(board, spot);
  for (const wire of board.wires) cost += wireLabelCost(wire, spot);
  for (const other of board.spots) if (other !== spot) cost += labelCost(spot, other);
  return board.hardness * cost;
}

/** Turns a spot's label to the side and setting that cost least as everything else stands. */
export function turnBest(board: Board, spot: Spot): void {
  let best = spot.option;
  let least = Infinity;
  spot.options.forEach((_, option) => {
    setLabel(spot, option);
    const cost = turnCost(board, spot);
    if (cost < least) [best, least] = [option, cost];
  });
  setLabel(spot, best);
}

/** One line of the spot against all other lines, nodes and labels; pairs of its own lines count once. */
function ownWireCost({ wires, spots, hardness, crossing }: Board, spot: Spot, wire: Wire): number {
  let cost = 0;
  for (const other of wires) {
    const isOwn = other.a === spot || other.b === spot;
    if (isOwn && other.index <= wire.index) continue;
    cost += wirePairCost(wire, other, hardness, crossing);
  }
  let covered = 0;
  for (const other of spots) {
    if (other === spot) continue;
    if (wire.a !== other && wire.b !== other) covered += wireNodeCost(wire, other);
    covered += wireLabelCost(wire, other);
  }
  return cost + hardness * covered;
}

function offCentreCost({ frame, spots, sumX, sumY }: Board): number {
  const dx = sumX / spots.length - frame.width / 2;
  const dy = sumY / spots.length - frame.height / 2;
  const off = (2 * Math.hypot(dx, dy)) / Math.hypot(frame.width, frame.height);
  return off > OFF_CENTRE_FREE ? OFF_CENTRE * (off - OFF_CENTRE_FREE) : 0;
}
