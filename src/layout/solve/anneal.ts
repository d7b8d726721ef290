import type { Board, Spot } from './board';
import { moveCost, turnCost, type Demands } from './localCost';
import { placeSpot } from './place';
import { createStretches, type Stretches } from './stretches';
import type { Wish } from './wishes';

export interface Annealing {
  readonly iterations: number;
  readonly schedule: Schedule;
  readonly random: () => number;
  readonly wishes: readonly Wish[];
  readonly demands: Demands;
}

/**
 * Waypoints of the annealing. Between them the temperature (in units of cost: a crossing costs 8) falls geometrically and the
 * hardness (see `Board`) rises evenly.
 */
export type Schedule = readonly Waypoint[];

export interface Waypoint {
  /** Share of the iterations done. */
  readonly at: number;
  readonly temperature: number;
  readonly hardness: number;
}

/** Places are multiples of this, px. */
const GRID_PX = 2;
/** Greatest step of a shift at the start and at the end, in shares of the frame's height. */
const FIRST_REACH = 0.35;
const LAST_REACH = 0.02;
const REFITS = 40;
/**
 * What a move may cost elsewhere and still be looked at for the stretches it could win back: they are dear to look at
 * (half of the time when every move asks), and few moves win more.
 */
const MOST_WON_BACK = 12;
/** Share of moves of each kind; the rest are shifts. */
const TURNS = 0.25;
const SWAPS = 0.08;
const JUMPS = 0.08;
/** Share of shifts, once all is hard, that look for the label's best side at the new place: a random side is hardly ever right. */
const BEST_TURNS = 0.2;

/** Principals hardly move and have most lines: half of all time would be theirs if they moved as often as the rest. */
const PRINCIPAL_MOVES = 0.1;

/** A move in two parts at most; each part puts one spot somewhere. */
interface Part {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  /** The label's setting; null for the best one there. */
  readonly option: number | null;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) on a board whose spots stand somewhere already. Moves the board in
 * place. Deterministic for a given `random`.
 */
export function anneal(board: Board, annealing: Annealing): void {
  const { iterations, schedule, random } = annealing;
  const stretches = createStretches(board);
  const refitEvery = Math.ceil(iterations / REFITS);
  for (let i = 0; i < iterations; i += 1) {
    if (i % refitEvery === 0) board.hopLength = fitHopLength(board);
    const progress = i / iterations;
    const { temperature, hardness } = stateAt(schedule, progress);
    board.hardness = hardness;
    const reach = board.frame.height * FIRST_REACH * (LAST_REACH / FIRST_REACH) ** progress;
    const allowed = -temperature * Math.log(random() + 1e-12);
    tryMove(board, drawMove(board, reach, random), allowed, annealing, stretches);
  }
}

function stateAt(schedule: Schedule, progress: number): Omit<Waypoint, 'at'> {
  const next = schedule.find(({ at }) => at > progress) ?? schedule.at(-1);
  const last = schedule.findLast(({ at }) => at <= progress) ?? next;
  if (last === undefined || next === undefined || last === next)
    return { temperature: 0, hardness: 1 };
  const share = (progress - last.at) / (next.at - last.at);
  return {
    temperature: last.temperature * (next.temperature / last.temperature) ** share,
    hardness: last.hardness + share * (next.hardness - last.hardness),
  };
}

function tryMove(
  board: Board,
  parts: readonly Part[],
  allowed: number,
  { wishes, demands }: Annealing,
  stretches: Stretches,
): void {
  const undo: Part[] = [];
  const hasMoved = parts.some(({ spot, x, y }) => spot.x !== x || spot.y !== y);
  const before = stretches.total();
  const slack = hasMoved ? board.hardness * Math.min(before, MOST_WON_BACK) : 0;
  let delta = 0;
  for (const { spot, x, y, option } of parts) {
    undo.push({ spot, x: spot.x, y: spot.y, option: spot.option });
    const isBest = option === null;
    const cost = (limit: number, turns: boolean) =>
      hasMoved ? moveCost(board, spot, wishes, demands, limit, turns) : turnCost(board, spot);
    delta -= cost(Infinity, false);
    placeSpot(board, spot, x, y, option ?? spot.option);
    const isLast = undo.length === parts.length;
    delta += cost(isLast ? allowed + slack - delta : Infinity, isBest);
  }
  if (delta - slack <= allowed) {
    if (!hasMoved) return;
    const after = stretches.update(parts.flatMap(({ spot }) => spot.wires));
    if (delta + board.hardness * (after - before) <= allowed) return;
    stretches.undo();
  }
  for (const { spot, x, y, option } of undo.reverse()) placeSpot(board, spot, x, y, option ?? 0);
}

function drawMove(board: Board, reach: number, random: () => number): Part[] {
  const spot = pick(board.spots, random);
  if (spot === undefined) return [];
  if (spot.isPrincipal && random() > PRINCIPAL_MOVES) return [];
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

function pick<T>(items: readonly T[], random: () => number): T | undefined {
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

/** The length of a hop at which the stress of the board is least. */
function fitHopLength({ spots }: Board): number {
  let ratios = 0;
  let squares = 0;
  for (const p of spots)
    for (const q of spots) {
      const hops = p.hops[q.index] ?? Infinity;
      if (p.index >= q.index || hops === Infinity) continue;
      const ratio = Math.hypot(p.x - q.x, p.y - q.y) / hops;
      ratios += ratio;
      squares += ratio * ratio;
    }
  return ratios > 0 ? squares / ratios : 1;
}
