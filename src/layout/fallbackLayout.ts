import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import type { Graph } from '../graph/graph';
import { anneal, type Schedule } from './solver/anneal';
import { buildBoard, readBoard, type Board, type Spot } from './solver/layoutState';
import { demandsOf, turnBest } from './solver/localCost';
import { placeSpot } from './solver/place';
import { createRandom } from './solver/random';
import { buildWishes, type Wish } from './solver/targetPositions';
import type { LayoutSize, SolvedLayoutSize } from '../geometry/types';

const SEED = 1;
const TICKS = 60;
/** Free px around a node: about what a label needs above and below. */
const ROOM_PX = 16;
const MARGIN_PX = 9;
/** Moves that tidy up what the forces leave: about 20 µs each for 30 nodes, 40 µs for 60. */
const TIDY_MOVES = 2000;
const TIDY: Schedule = [
  { at: 0, temperature: 5, hardness: 0.1 },
  { at: 0.5, temperature: 2, hardness: 0.3 },
  { at: 0.8, temperature: 0.8, hardness: 1 },
  { at: 1, temperature: 0.1, hardness: 1 },
];

/**
 * Places a dataset that has no solved layout: d3-force around the principals' seats, then a short annealing from there, then each
 * label to its best side. Deterministic. On 28 nodes the forces alone leave some 70 crossings and lines through nodes, with the
 * annealing about half of that; a layout solved at build time has 3 to 10.
 */
export function settle(graph: Graph, frame: LayoutSize): SolvedLayoutSize {
  const board = buildBoard(graph, frame);
  const wishes = buildWishes(graph, board, null);
  const random = createRandom(SEED);
  settleBoard(board, wishes, random);
  const demands = demandsOf(frame);
  anneal(board, { iterations: TIDY_MOVES, schedule: TIDY, random, wishes, demands });
  for (const spot of board.spots) turnBest(board, spot);
  return readBoard(board);
}

interface Body extends SimulationNodeDatum {
  readonly spot: Spot;
  readonly wish: Wish | undefined;
}

function settleBoard(board: Board, wishes: readonly Wish[], random: () => number): void {
  const { width, height } = board.frame;
  const bodies = board.spots.map((spot): Body => {
    const wish = wishes[spot.index];
    const spread = { x: random() * width, y: random() * height };
    if (wish === undefined || wish.weight === 0) return { spot, wish, ...spread };
    if (spot.isPrincipal) return { spot, wish, fx: wish.x, fy: wish.y };
    return { spot, wish, x: (wish.x + spread.x) / 2, y: (wish.y + spread.y) / 2 };
  });
  const hop = Math.sqrt((width * height) / Math.max(1, bodies.length)) * 1.4;
  const pull = ({ wish }: Body) => (wish === undefined || wish.weight === 0 ? 0.02 : 0.08);
  const links = board.wires.map(({ a, b }) => ({ source: a.index, target: b.index }));
  forceSimulation(bodies)
    .force('x', forceX<Body>(({ wish }) => (wish?.weight ? wish.x : width / 2)).strength(pull))
    .force('y', forceY<Body>(({ wish }) => (wish?.weight ? wish.y : height / 2)).strength(pull))
    .force('links', forceLink(links).distance(hop).strength(0.05))
    .force('charge', forceManyBody().strength(-hop * 2))
    .force(
      'collide',
      forceCollide<Body>(({ spot }) => spot.glyph.radius + ROOM_PX),
    )
    .force('frame', () => bodies.forEach((body) => keepInside(body, width, height)))
    .stop()
    .tick(TICKS);
  for (const body of bodies) {
    keepInside(body, width, height);
    placeSpot(board, body.spot, Math.round(body.x ?? 0), Math.round(body.y ?? 0), 0);
  }
}

function keepInside(body: Body, width: number, height: number): void {
  const room = body.spot.glyph.radius + MARGIN_PX;
  body.x = Math.min(width - room, Math.max(room, body.x ?? 0));
  body.y = Math.min(height - room, Math.max(room, body.y ?? 0));
}
