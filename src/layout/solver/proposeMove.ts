import type { Board, Spot } from './layoutState';

/** Places are multiples of this, px. */
const GRID_PX = 2;
/** Share of moves of each kind; the rest are shifts. */
const TURNS = 0.25;
const SWAPS = 0.08;
const JUMPS = 0.08;
/** Share of shifts, once all is hard, that look for the label's best side at the new place: a random side is hardly ever right. */
const BEST_TURNS = 0.2;

/** Principals hardly move and have most lines: half of all time would be theirs if they moved as often as the rest. */
const PRINCIPAL_MOVES = 0.1;

/** A move in two parts at most; each part puts one spot somewhere. */
export interface Part {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  /** The label's setting; null for the best one there. */
  readonly option: number | null;
}

/** The spot to visit; none where it is a principal's turn and it stays. */
export function drawSpot({ spots }: Board, random: () => number): Spot | undefined {
  const spot = pick(spots, random);
  return spot?.isPrincipal === true && random() > PRINCIPAL_MOVES ? undefined : spot;
}

export function drawMove(board: Board, spot: Spot, reach: number, random: () => number): Part[] {
  const kind = random();
  if (kind < TURNS && spot.options.length > 1) return [turned(spot, random)];
  if (kind < TURNS + SWAPS && !spot.isPrincipal) {
    const other = pick(board.spots, random);
    if (other === undefined || other === spot || other.isPrincipal) return [];
    return [
      { ...moved(board, spot, other.x, other.y), option: null },
      { ...moved(board, other, spot.x, spot.y), option: null },
    ];
  }
  if (kind < TURNS + SWAPS + JUMPS && !spot.isPrincipal)
    return [
      {
        ...moved(board, spot, random() * board.frame.width, random() * board.frame.height),
        option: null,
      },
    ];
  const x = spot.x + (2 * random() - 1) * reach;
  const y = spot.y + (2 * random() - 1) * reach;
  const shift = moved(board, spot, x, y);
  return random() < BEST_TURNS * board.hardness ? [{ ...shift, option: null }] : [shift];
}

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function turned(spot: Spot, random: () => number): Part {
  const option = Math.floor(random() * spot.options.length);
  return { spot, x: spot.x, y: spot.y, option };
}

function moved({ frame }: Board, spot: Spot, x: number, y: number): Part {
  const r = spot.glyph.radius;
  return {
    spot,
    x: onGrid(Math.min(frame.width - r, Math.max(r, x))),
    y: onGrid(Math.min(frame.height - r, Math.max(r, y))),
    option: spot.option,
  };
}

function onGrid(value: number): number {
  return Math.round(value / GRID_PX) * GRID_PX;
}
