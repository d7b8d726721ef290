import type { LayoutState } from './layoutState';
import { int, NODE_FIELDS, num, X, Y } from './records';

/** Positions are multiples of this, px. */
const GRID_PX = 2;
/** Distance of marks from the edge of the drawing, px. */
const MARGIN_PX = 9;
/** Shares of the kinds of moves; all others are shifts. */
const TURNS = 0.25;
const SWAPS = 0.04;
const JUMPS = 0.06;
/**
 * Share of shifts, at full strictness, that also turn the label to its best side at the new
 * position. The side that it had is rarely right there.
 */
const BEST_TURNS = 0.4;
/**
 * Share of the principals' turns that are used: with many edges each, they would take half of the
 * time.
 */
const PRINCIPAL_MOVES = 0.1;

/** One node of a move and its new position. A swap has two parts, every other move one. */
export interface Part {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  /** The label's option; null for the cheapest one at the new position. */
  readonly option: number | null;
}

/** Draws the node to move; undefined if that is a principal and its turn is skipped. */
export function drawNode({ nodeFacts }: LayoutState, random: () => number): number | undefined {
  const slot = Math.floor(random() * nodeFacts.length);
  return nodeFacts[slot]?.isPrincipal === true && random() > PRINCIPAL_MOVES ? undefined : slot;
}

export function drawMove(
  state: LayoutState,
  slot: number,
  reach: number,
  random: () => number,
): readonly Part[] {
  const { nodeFacts, size } = state;
  const facts = nodeFacts[slot];
  if (facts === undefined) return [];
  const x = num(state.nodes, NODE_FIELDS * slot + X);
  const y = num(state.nodes, NODE_FIELDS * slot + Y);
  const kind = random();
  if (kind < TURNS && facts.options.length > 1)
    return [{ slot, x, y, option: Math.floor(random() * facts.options.length) }];
  if (kind < TURNS + SWAPS && !facts.isPrincipal) {
    const other = Math.floor(random() * nodeFacts.length);
    if (other === slot || nodeFacts[other]?.isPrincipal === true) return [];
    const otherX = num(state.nodes, NODE_FIELDS * other + X);
    const otherY = num(state.nodes, NODE_FIELDS * other + Y);
    return [moved(state, slot, otherX, otherY, null), moved(state, other, x, y, null)];
  }
  if (kind < TURNS + SWAPS + JUMPS && !facts.isPrincipal)
    return [moved(state, slot, random() * size.width, random() * size.height, null)];
  const toX = x + (2 * random() - 1) * reach;
  const toY = y + (2 * random() - 1) * reach;
  const turns = random() < BEST_TURNS * state.strictness;
  return [moved(state, slot, toX, toY, turns ? null : int(state.options, slot))];
}

function moved(
  { size, nodeFacts }: LayoutState,
  slot: number,
  x: number,
  y: number,
  option: number | null,
): Part {
  const r = (nodeFacts[slot]?.glyph.radius ?? 0) + MARGIN_PX;
  return {
    slot,
    x: onGrid(Math.min(size.width - r, Math.max(r, x))),
    y: onGrid(Math.min(size.height - r, Math.max(r, y))),
    option,
  };
}

function onGrid(value: number): number {
  return Math.round(value / GRID_PX) * GRID_PX;
}
