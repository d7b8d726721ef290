import type { Board, Wire } from './layoutState';
import type { Part } from './proposeMove';
import { moveCost, turnBest, turnCost, type Demands } from './localCost';
import { placeSpot, setLabel } from './place';
import type { Stretches } from './stretches';
import type { Wish } from './targetPositions';

/**
 * What a move may cost elsewhere and still be looked at for the stretches it could win back: they are dear to look at
 * (half of the time when every move asks), and few moves win more.
 */
const MOST_WON_BACK = 12;
/** Some moves of one spot, one after another, and what it costs where it stands: null when not known. */
export interface Visit {
  readonly board: Board;
  readonly stretches: Stretches;
  readonly wishes: readonly Wish[];
  readonly demands: Demands;
  standing: number | null;
  turned: number | null;
}

/** Makes a move if it costs no more than `allowed`; else all stands as it stood. */
export function tryMove(visit: Visit, parts: readonly Part[], allowed: number): void {
  const [part, second] = parts;
  if (part === undefined) return;
  if (second !== undefined) trySwap(visit, part, second, allowed);
  else if (part.spot.x === part.x && part.spot.y === part.y) tryTurn(visit, part, allowed);
  else tryShift(visit, part, allowed);
}

function tryTurn(visit: Visit, { spot, option }: Part, allowed: number): void {
  const { board } = visit;
  const before = (visit.turned ??= turnCost(board, spot));
  const was = spot.option;
  if (option === null) turnBest(board, spot);
  else setLabel(spot, option);
  const after = turnCost(board, spot);
  if (after - before > allowed) {
    setLabel(spot, was);
    return;
  }
  visit.turned = after;
  if (visit.standing !== null) visit.standing += after - before;
}

function tryShift(visit: Visit, { spot, x, y, option }: Part, allowed: number): void {
  const { board, stretches, wishes, demands } = visit;
  const was = { x: spot.x, y: spot.y, option: spot.option };
  const before = (visit.standing ??= moveCost(board, spot, wishes, demands, Infinity, false));
  const limit = before + allowed;
  const slack = board.hardness * Math.min(stretches.total(), MOST_WON_BACK);
  placeSpot(board, spot, x, y, option ?? spot.option);
  const after = moveCost(board, spot, wishes, demands, limit + slack, option === null);
  if (after <= limit + slack) {
    if (after + stretchesLost(visit, spot.wires) <= limit) {
      visit.standing = after;
      visit.turned = null;
      return;
    }
    stretches.undo();
  }
  placeSpot(board, spot, was.x, was.y, was.option);
}

/** Two spots change places, each with its label at its best side there. */
function trySwap(visit: Visit, one: Part, two: Part, allowed: number): void {
  const { board, stretches, wishes, demands } = visit;
  const undo = [two, one].map(({ spot }) => ({ ...spot, spot }));
  const slack = board.hardness * Math.min(stretches.total(), MOST_WON_BACK);
  let delta = 0;
  for (const { spot, x, y } of [one, two]) {
    delta -= moveCost(board, spot, wishes, demands, Infinity, false);
    placeSpot(board, spot, x, y, spot.option);
    const limit = spot === two.spot ? allowed + slack - delta : Infinity;
    delta += moveCost(board, spot, wishes, demands, limit, true);
  }
  visit.standing = visit.turned = null;
  if (delta - slack <= allowed) {
    if (delta + stretchesLost(visit, [...one.spot.wires, ...two.spot.wires]) <= allowed) return;
    stretches.undo();
  }
  for (const { spot, x, y, option } of undo) placeSpot(board, spot, x, y, option);
}

function stretchesLost({ board, stretches }: Visit, moved: readonly Wire[]): number {
  const before = stretches.total();
  return board.hardness * (stretches.update(moved) - before);
}
