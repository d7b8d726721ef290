import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import type { Graph } from '../model/graph';
import { countCrossings } from './figures/lines';
import { measureOverlaps } from './figures/overlaps';
import { buildScene } from './scene';
import { buildBoard, readBoard, type Board, type Spot } from './solve/board';
import { turnCost } from './solve/localCost';
import { placeSpot, setLabel } from './solve/place';
import { createRandom } from './solve/random';
import { buildWishes, type Wish } from './solve/wishes';
import type { Frame, SolvedFrame } from './types';

const STARTS = 4;
const TICKS = 120;
/** Free px around a node: about what a label needs above and below. */
const ROOM_PX = 16;
const MARGIN_PX = 9;
/** Rounds in which every label looks for its best side. */
const LABEL_ROUNDS = 2;

/**
 * Places a dataset that has no solved layout: d3-force around the principals' seats from several seeded starts, the best kept,
 * then each label to its best side. Deterministic; 60 nodes take about 0.2 s. Not as clear as a solved layout.
 */
export function settle(graph: Graph, frame: Frame): SolvedFrame {
  const starts = Array.from({ length: STARTS }, (_, i) => {
    const board = buildBoard(graph, frame);
    settleBoard(board, buildWishes(graph, board, null), createRandom(i + 1));
    const solved = readBoard(board);
    return { solved, faults: countFaults(graph, frame, solved) };
  });
  const best = starts.reduce((least, next) => (next.faults < least.faults ? next : least));
  return best.solved;
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
  for (let round = 0; round < LABEL_ROUNDS; round += 1)
    board.spots.forEach((s) => turnBest(board, s));
}

function keepInside(body: Body, width: number, height: number): void {
  const room = body.spot.glyph.radius + MARGIN_PX;
  body.x = Math.min(width - room, Math.max(room, body.x ?? 0));
  body.y = Math.min(height - room, Math.max(room, body.y ?? 0));
}

function turnBest(board: Board, spot: Spot): void {
  let best = spot.option;
  let least = Infinity;
  spot.options.forEach((_, option) => {
    setLabel(spot, option);
    const cost = turnCost(board, spot);
    if (cost < least) [best, least] = [option, cost];
  });
  setLabel(spot, best);
}

/** Crossings, with every overlap counted as several of them. */
function countFaults(graph: Graph, frame: Frame, solved: SolvedFrame): number {
  const scene = buildScene(graph, frame, solved);
  const { nodeOverlaps, labelLabel, labelNode, outOfFrame, ...lines } = measureOverlaps(scene);
  const hard = nodeOverlaps + labelLabel + labelNode + outOfFrame + lines.linesThroughNodes;
  return countCrossings(scene) + 5 * hard + 2 * lines.linesUnderForeignLabels;
}
