import type { Graph } from '../../graph/graph';
import type { LayoutSize, SolvedLayoutSize } from '../../geometry/types';
import type { Board, Spot } from './layoutState';

/** Where each spot would like to stand, and how much; slot by slot as `board.spots`. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  /** Cost of standing half a diagonal away. */
  readonly weight: number;
  /** For a node tied to one principal only: the place of that principal and the unit vector away from the middle of all. */
  readonly beyond: Beyond | null;
}

interface Beyond {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const PINNED = 2000;
const SEEDED = 1200;
const BETWEEN = 40;
const OUTSIDE = 45;
const REMEMBERED = 60;
/** Free px between a principal and the edge of a tall frame. */
const EDGE_PX = 10;

/** Left ties one pair, right another, the middle all of them; one state's own wider world lies beyond it. */
export function buildWishes(graph: Graph, board: Board, before: SolvedLayoutSize | null): Wish[] {
  const seats = new Map(board.principals.map((spot) => [spot, seatOf(graph, board, spot)]));
  const middle = mean([...seats.values()]);
  return board.spots.map((spot): Wish => {
    const seat = seats.get(spot);
    if (seat !== undefined) return { ...seat, weight: PINNED, beyond: null };
    const tied = [...seats].filter(([state]) => spot.hops[state.index] === 1).map(([, at]) => at);
    const beyond = tied.length === 1 && seats.size > 1 ? beyondOf(tied[0], middle) : null;
    const seed = graph.nodes[spot.index]?.seed;
    if (seed !== undefined) return { ...scaled(seed, board.frame), weight: SEEDED, beyond: null };
    const last = before?.nodes[spot.id];
    if (last !== undefined) return { x: last.x, y: last.y, weight: REMEMBERED, beyond };
    if (tied.length > 1) return { ...mean(tied), weight: BETWEEN, beyond: null };
    return { x: 0, y: 0, weight: 0, beyond };
  });
}

function beyondOf(own: Seat | undefined, middle: Seat): Beyond | null {
  if (own === undefined) return null;
  const length = Math.hypot(own.x - middle.x, own.y - middle.y) || 1;
  return { ...own, dx: (own.x - middle.x) / length, dy: (own.y - middle.y) / length };
}

interface Seat {
  readonly x: number;
  readonly y: number;
}

function scaled({ x, y }: Seat, { width, height }: LayoutSize): Seat {
  return { x: x * width, y: y * height };
}

/** A principal's seed; in a tall frame the outermost principals move to the edges, for there the width is scarce. */
function seatOf(graph: Graph, { frame, principals }: Board, spot: Spot): Seat {
  const seeds = principals.flatMap(({ index }) => graph.nodes[index]?.seed ?? []);
  const seed = graph.nodes[spot.index]?.seed;
  if (seed === undefined) return ringSeat(principals.indexOf(spot), principals.length, frame);
  const [least, most] = [
    Math.min(...seeds.map(({ x }) => x)),
    Math.max(...seeds.map(({ x }) => x)),
  ];
  if (frame.width > frame.height || most === least) return scaled(seed, frame);
  const edge = EDGE_PX + frame.stateRadius;
  const share = (seed.x - least) / (most - least);
  return { x: edge + share * (frame.width - 2 * edge), y: seed.y * frame.height };
}

/** Principals without seeds stand on an ellipse, the first on top. */
function ringSeat(i: number, count: number, { width, height }: LayoutSize): Seat {
  if (count === 1) return { x: width / 2, y: height / 2 };
  const turn = (2 * Math.PI * i) / count - Math.PI / 2;
  return { x: width * (0.5 - 0.3 * Math.cos(turn)), y: height * (0.5 + 0.25 * Math.sin(turn)) };
}

function mean(seats: readonly Seat[]): Seat {
  const count = Math.max(1, seats.length);
  return {
    x: seats.reduce((sum, { x }) => sum + x, 0) / count,
    y: seats.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

export function wishCost({ frame }: Board, { x, y }: Spot, wish: Wish): number {
  const { beyond } = wish;
  const unit = (frame.width * frame.width + frame.height * frame.height) / 4;
  const dx = x - wish.x;
  const dy = y - wish.y;
  const away = wish.weight === 0 ? 0 : (wish.weight * (dx * dx + dy * dy)) / unit;
  if (beyond === null) return away;
  const past = (x - beyond.x) * beyond.dx + (y - beyond.y) * beyond.dy;
  return past >= 0 ? away : away + (OUTSIDE * past * past) / unit;
}
