import { moveCost, turnBest, turnCost, type CostContext } from './localCost';
import { placeNode, setLabel } from './place';
import type { Part } from './proposeMove';
import { int, NODE_FIELDS, num, X, Y } from './records';
import type { Stretches } from './stretches';

/**
 * How much a move may exceed its limit before the edges' own stretches are computed, which could
 * save that much. They are expensive (half of the time if computed for every move), and few moves
 * save more.
 */
const MAX_WON_BACK = 12;

/** A series of moves of one node, with its present costs: null if not computed yet. */
export interface Visit extends CostContext {
  readonly stretches: Stretches;
  standing: number | null;
  turned: number | null;
}

/**
 * Makes a move unless it increases the cost by more than `allowed`. Returns whether it was made.
 */
export function tryMove(visit: Visit, parts: readonly Part[], allowed: number): boolean {
  const [part, second] = parts;
  if (part === undefined) return false;
  if (second !== undefined) return trySwap(visit, part, second, allowed);
  const { nodes } = visit.state;
  const n = NODE_FIELDS * part.slot;
  return num(nodes, n + X) === part.x && num(nodes, n + Y) === part.y
    ? tryTurn(visit, part, allowed)
    : tryShift(visit, part, allowed);
}

function tryTurn(visit: Visit, { slot, option }: Part, allowed: number): boolean {
  const { state } = visit;
  const before = (visit.turned ??= turnCost(state, slot));
  const was = int(state.options, slot);
  if (option === null) turnBest(state, slot);
  else setLabel(state, slot, option);
  const after = turnCost(state, slot);
  if (after - before > allowed) {
    setLabel(state, slot, was);
    return false;
  }
  visit.turned = after;
  if (visit.standing !== null) visit.standing += after - before;
  return true;
}

function tryShift(visit: Visit, { slot, x, y, option }: Part, allowed: number): boolean {
  const { state, stretches } = visit;
  const wasX = num(state.nodes, NODE_FIELDS * slot + X);
  const wasY = num(state.nodes, NODE_FIELDS * slot + Y);
  const wasOption = int(state.options, slot);
  const before = (visit.standing ??= moveCost(visit, slot, Infinity, false));
  const limit = before + allowed;
  const slack = state.strictness * Math.min(stretches.total(), MAX_WON_BACK);
  placeNode(state, slot, x, y, option ?? wasOption);
  const after = moveCost(visit, slot, limit + slack, option === null);
  if (after <= limit + slack) {
    if (after + stretchesLost(visit, [slot]) <= limit) {
      visit.standing = after;
      visit.turned = null;
      return true;
    }
    stretches.undo();
  }
  placeNode(state, slot, wasX, wasY, wasOption);
  return false;
}

/** Swaps two nodes, each with its label on its best side at the new position. */
function trySwap(visit: Visit, one: Part, two: Part, allowed: number): boolean {
  const { state, stretches } = visit;
  const undo = [two, one].map(({ slot }) => ({
    slot,
    x: num(state.nodes, NODE_FIELDS * slot + X),
    y: num(state.nodes, NODE_FIELDS * slot + Y),
    option: int(state.options, slot),
  }));
  const slack = state.strictness * Math.min(stretches.total(), MAX_WON_BACK);
  let delta = 0;
  for (const { slot, x, y } of [one, two]) {
    delta -= moveCost(visit, slot, Infinity, false);
    placeNode(state, slot, x, y, int(state.options, slot));
    const limit = slot === two.slot ? allowed + slack - delta : Infinity;
    delta += moveCost(visit, slot, limit, true);
  }
  visit.standing = visit.turned = null;
  if (delta - slack <= allowed) {
    if (delta + stretchesLost(visit, [one.slot, two.slot]) <= allowed) return true;
    stretches.undo();
  }
  for (const { slot, x, y, option } of undo) placeNode(state, slot, x, y, option);
  return false;
}

function stretchesLost({ state, stretches }: Visit, moved: readonly number[]): number {
  const before = stretches.total();
  return state.strictness * (stretches.update(moved) - before);
}
