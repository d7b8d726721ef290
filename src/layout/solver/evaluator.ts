import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { buildBoard, readBoard, type Board, type Spot } from './layoutState';
import { createRanking } from './createRanking';
import { demandsOf, moveCost } from './localCost';
import { fitHopLength, optionLike, placeSpot } from './place';
import { buildWishes } from './targetPositions';

/**
 * Places that cost so much more than where a spot stood are not measured: hardly one of them ranks better, and a cost takes a
 * hundredth of the time of a rank.
 */
export const HOPELESS = 60;

/** A drawing on a board, and what it is judged by. */
export interface Judge {
  readonly board: Board;
  /** The rank of the drawing as it was given: the board may not have the very setting of a label in it. */
  readonly given: number;
  /** The rank of the board as it stands (`rankFigures`); some number not below `limit` where it is not below that. */
  readonly rank: (limit?: number) => number;
  /** What a spot costs where it stands; some number above `limit` where it is above that. */
  readonly costOf: (spot: Spot, limit: number) => number;
}

/** Puts a solved drawing on a board, all hard, to be bettered by the figures themselves. */
export function createJudge(graph: Graph, frame: LayoutSize, solved: SolvedLayoutSize): Judge {
  const board = buildBoard(graph, frame);
  const rankOf = createRanking(graph, frame);
  const wishes = buildWishes(graph, board, null);
  const demands = demandsOf(frame);
  for (const spot of board.spots) {
    const at = solved.nodes[spot.id];
    if (at !== undefined) placeSpot(board, spot, at.x, at.y, optionLike(spot, at));
  }
  board.hopLength = fitHopLength(board);
  return {
    board,
    given: rankOf(solved),
    rank: (limit) => rankOf(readBoard(board), limit),
    costOf: (spot, limit) => moveCost(board, spot, wishes, demands, limit, false),
  };
}
