import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import { readBoard, type Board, type Spot } from './layoutState';
import { createJudge, HOPELESS, type Judge } from './evaluator';
import { turnBest } from './localCost';
import { placeSpot } from './place';

/** How far a node is tried to the side, px; principals hold the story's frame and move a little only. */
const REACHES_PX = [4, 10, 20, 36, 64];
const PRINCIPAL_REACHES_PX = [4, 10];
const DIRECTIONS = 12;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly option: number;
}

/**
 * Betters a drawing by the very figures that it is judged by, where the annealing has only a likeness of them: node by node every
 * setting of its label and places all around, and what ranks best stays; over again until nothing does or `rounds` are done.
 * Never ranks higher than what it is given. Deterministic.
 */
export function polish(
  graph: Graph,
  frame: LayoutSize,
  solved: SolvedLayoutSize,
  rounds: number,
): SolvedLayoutSize {
  const judge = createJudge(graph, frame, solved);
  const { board, given, rank } = judge;
  let least = rank();
  for (let round = 0; round < rounds; round += 1) {
    const before = least;
    for (const spot of board.spots) least = settleSpot(judge, spot, least);
    if (least >= before) break;
  }
  return least < given ? readBoard(board) : solved;
}

/** Puts one spot where the drawing ranks best; gives that rank, `least` where it stays. */
function settleSpot({ board, rank, costOf }: Judge, spot: Spot, least: number): number {
  const dearest = costOf(spot, Infinity) + HOPELESS;
  let [best, lowest]: [Place, number] = [{ x: spot.x, y: spot.y, option: spot.option }, least];
  for (const place of placesAround(board, spot)) {
    placeSpot(board, spot, place.x, place.y, place.option);
    if (costOf(spot, dearest) > dearest) continue;
    const here = rank(lowest);
    if (here < lowest) [best, lowest] = [place, here];
  }
  placeSpot(board, spot, best.x, best.y, best.option);
  return lowest;
}

/** Every setting of the label where the spot stands; then places nearby, each with the label as it is and at its likely best. */
function placesAround(board: Board, spot: Spot): readonly Place[] {
  const { x, y, option, isPrincipal, options } = spot;
  const turns = options.map((_, turned): Place => ({ x, y, option: turned }));
  const reaches = isPrincipal ? PRINCIPAL_REACHES_PX : REACHES_PX;
  const shifts = reaches.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const turn = (2 * Math.PI * i) / DIRECTIONS;
      return {
        x: Math.round(x + reach * Math.cos(turn)),
        y: Math.round(y + reach * Math.sin(turn)),
      };
    }),
  );
  const places = shifts.flatMap((at): Place[] => {
    placeSpot(board, spot, at.x, at.y, option);
    turnBest(board, spot);
    const turned = spot.option;
    return turned === option
      ? [{ ...at, option }]
      : [
          { ...at, option },
          { ...at, option: turned },
        ];
  });
  return [...turns, ...places];
}
