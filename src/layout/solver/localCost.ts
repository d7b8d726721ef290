import { addLabelPairs, addNodePairs, boundsCost, labelCost } from './boxCosts';
import { addLabelledEdges, coveredCost, passingCost } from './coveredCosts';
import type { LayoutState } from './layoutState';
import { edgeBoundsCost, edgeLabelCost, edgeLengthCost, edgePairsCost } from './edgeCosts';
import type { LayoutSize } from '../../geometry/types';
import { setLabel } from './place';
import {
  BOTTOM,
  BOX_FIELDS,
  int,
  LEFT,
  MAX_X,
  MAX_Y,
  MIN_X,
  MIN_Y,
  NODE_FIELDS,
  num,
  RADIUS,
  RIGHT,
  TOP,
  X,
  Y,
} from './records';
import { targetCost } from './targetCost';
import type { Target } from '../targetPositions';

/**
 * Gaps and lengths for a layout size, px: a little more than its budgets, because strokes have a
 * width.
 */
export interface Demands {
  readonly nodeGap: number;
  readonly visibleEdge: number;
  readonly edgeNodeGap: number;
}

export function demandsOf({ name }: LayoutSize): Demands {
  switch (name) {
    case 'wide':
    case 'desk':
      return { nodeGap: 26, visibleEdge: 50, edgeNodeGap: 8.6 };
    case 'tablet':
      return { nodeGap: 23, visibleEdge: 38, edgeNodeGap: 8.6 };
    case 'phone':
    case 'tiny':
      return { nodeGap: 18, visibleEdge: 20, edgeNodeGap: 6.6 };
  }
}

/** What the cost of a move is computed from. */
export interface CostContext {
  readonly state: LayoutState;
  readonly targets: readonly Target[];
  readonly demands: Demands;
}

const OFF_CENTRE = 400;
/** Free distance of the nodes' mean from the middle, in half diagonals; the budget is 0.17. */
const OFF_CENTRE_FREE = 0.12;

/**
 * All costs that change when this node moves. No cost is negative, so summing stops above `limit`:
 * most moves are rejected early, which halves the time. With `turns`, the label is moved to its
 * best side before its cost is added, unless the position is rejected already.
 *
 * What comes last in the sum is computed before the costs of the node's edges, which take longest:
 * it rejects three of ten moves before them. The order of the sum decides its last bits, and with
 * them the drawing, so it stays as it is.
 */
export function moveCost(
  { state, targets, demands }: CostContext,
  slot: number,
  limit: number,
  turns: boolean,
): number {
  const { strictness, nodeFacts } = state;
  const facts = nodeFacts[slot];
  const target = targets[slot];
  if (facts === undefined || target === undefined) return 0;
  const own = facts.edges;
  const alone = offCentreCost(state) + targetCost(state, slot, target);
  let cost = addNodePairs(state, slot, facts, demands.nodeGap, alone);
  if (cost > limit) return cost;
  const passing = strictness * passingCost(state, slot, demands.edgeNodeGap);
  const turned = turns ? 0 : turnCost(state, slot);
  const rest = passing + turned;
  const max = limit + ROUNDING;
  if (cost + rest > max) return cost + rest;
  for (let i = 0; i < own.length; i += 1) {
    const edge = int(own, i);
    cost += strictness * edgeLengthCost(state, edge, demands.visibleEdge);
    cost += strictness * edgeBoundsCost(state, edge);
    const pairs = edgePairsCost(state, slot, edge);
    if (cost + pairs + rest > max) return cost + pairs + rest;
    cost += pairs + strictness * coveredCost(state, slot, edge, demands.edgeNodeGap);
    if (cost + rest > max) return cost + rest;
  }
  cost += passing;
  if (cost > limit) return cost;
  if (!turns) return cost + turned;
  turnBest(state, slot);
  return cost + turnCost(state, slot);
}

/** Far more than sums of the same costs in another order differ by. */
const ROUNDING = 1e-6;

/** The part of `moveCost` that changes if only the label is turned. */
export function turnCost(state: LayoutState, slot: number): number {
  const { nodeFacts, strictness } = state;
  const option = nodeFacts[slot]?.options[int(state.options, slot)];
  const alone = (option?.cost ?? 0) + boundsCost(state, slot);
  return strictness * addLabelPairs(state, slot, addLabelledEdges(state, slot, alone));
}

/** Anything further from a label than this costs nothing, px. */
const NEAR_PX = 10;

/** Sets a node's label to the cheapest option, with everything else as it is. */
export function turnBest(state: LayoutState, slot: number): void {
  const facts = state.nodeFacts[slot];
  if (facts === undefined || facts.options.length < 2) return;
  const edges = edgesNear(state, slot);
  const nodes = nodesNear(state, slot);
  let best = int(state.options, slot);
  let min = Infinity;
  for (let option = 0; option < facts.options.length; option += 1) {
    setLabel(state, slot, option);
    let cost = (facts.options[option]?.cost ?? 0) + boundsCost(state, slot);
    for (let i = 0; i < edges.length && cost < min; i += 1)
      cost += edgeLabelCost(state, edges[i] ?? 0, slot);
    for (let i = 0; i < nodes.length && cost < min; i += 1)
      cost += labelCost(state, slot, nodes[i] ?? 0);
    if (cost < min) {
      best = option;
      min = cost;
    }
  }
  setLabel(state, slot, best);
}

/**
 * The edges that some option of the label may touch: a fifth of all, examined for each of 24
 * options.
 */
function edgesNear(state: LayoutState, slot: number): number[] {
  const { nodes, boxes, edgeFacts, nodeFacts } = state;
  const reach = nodeFacts[slot]?.reach;
  if (reach === undefined) return [];
  const x = num(nodes, NODE_FIELDS * slot + X);
  const y = num(nodes, NODE_FIELDS * slot + Y);
  const found: number[] = [];
  for (let edge = 0; edge < edgeFacts.length; edge += 1) {
    const e = BOX_FIELDS * edge;
    if (
      num(boxes, e + MIN_X) < x + reach.x + reach.w + NEAR_PX &&
      num(boxes, e + MAX_X) > x + reach.x - NEAR_PX &&
      num(boxes, e + MIN_Y) < y + reach.y + reach.h + NEAR_PX &&
      num(boxes, e + MAX_Y) > y + reach.y - NEAR_PX
    )
      found.push(edge);
  }
  return found;
}

function nodesNear({ nodes, nodeFacts }: LayoutState, slot: number): number[] {
  const reach = nodeFacts[slot]?.reach;
  if (reach === undefined) return [];
  const x = num(nodes, NODE_FIELDS * slot + X) + reach.x - NEAR_PX;
  const y = num(nodes, NODE_FIELDS * slot + Y) + reach.y - NEAR_PX;
  const right = x + reach.w + 2 * NEAR_PX;
  const bottom = y + reach.h + 2 * NEAR_PX;
  const found: number[] = [];
  for (let other = 0; other < nodeFacts.length; other += 1) {
    if (other === slot) continue;
    const n = NODE_FIELDS * other;
    const r = num(nodes, n + RADIUS);
    if (
      Math.min(num(nodes, n + LEFT), num(nodes, n + X) - r) < right &&
      Math.max(num(nodes, n + RIGHT), num(nodes, n + X) + r) > x &&
      Math.min(num(nodes, n + TOP), num(nodes, n + Y) - r) < bottom &&
      Math.max(num(nodes, n + BOTTOM), num(nodes, n + Y) + r) > y
    )
      found.push(other);
  }
  return found;
}

function offCentreCost({ size, nodeFacts, sumX, sumY }: LayoutState): number {
  const dx = sumX / nodeFacts.length - size.width / 2;
  const dy = sumY / nodeFacts.length - size.height / 2;
  const { width, height } = size;
  const off = 2 * Math.sqrt((dx * dx + dy * dy) / (width * width + height * height));
  return off > OFF_CENTRE_FREE ? OFF_CENTRE * (off - OFF_CENTRE_FREE) : 0;
}
