import type { LayoutState, NodeFacts } from './layoutState';
import { BOTTOM, LEFT, NODE_FIELDS, num, RADIUS, RIGHT, TOP, X, Y } from './records';

const OVERLAP = 30;
/** Larger than the budgets' gap: labels that are closer than this read less well. */
const LABEL_GAP_PX = 5;
const LABEL_TOUCH_PX = 0.5;
const LABEL_NEAR = 2;
const LABEL_NODE_PX = 5;
const LABEL_NODE_TOUCH_PX = 1.5;
const LABEL_NODE_NEAR = 8;
const OUTSIDE = 30;
const OUTSIDE_PER_PX = 2;
const MARGIN_PX = 9.5;
const STRESS = 0.35;
const CROWDING = 1.2;

/** `start` and the costs of a node and every other one with its label. */
export function addNodePairs(
  state: LayoutState,
  slot: number,
  facts: NodeFacts,
  nodeGap: number,
  start: number,
): number {
  const count = state.nodeFacts.length;
  let cost = start;
  for (let other = 0; other < count; other += 1)
    if (other !== slot) cost += nodePairCost(state, slot, facts, other, nodeGap);
  return cost;
}

/** A node and another one with its label: overlap, gap, and stress. */
function nodePairCost(
  state: LayoutState,
  p: number,
  { hops }: NodeFacts,
  q: number,
  nodeGap: number,
): number {
  const { nodes, strictness } = state;
  const P = NODE_FIELDS * p;
  const Q = NODE_FIELDS * q;
  const dx = num(nodes, P + X) - num(nodes, Q + X);
  const dy = num(nodes, P + Y) - num(nodes, Q + Y);
  const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
  const count = num(hops, q);
  let cost = strictness * labelNodeCost(state, q, p);
  if (count < Infinity) {
    const off = distance / (state.hopLength * count) - 1;
    cost += STRESS * off * off;
  }
  const wanted = num(nodes, P + RADIUS) + num(nodes, Q + RADIUS) + nodeGap;
  return distance < 1.8 * wanted ? cost + strictness * gapCost(distance, wanted) : cost;
}

function gapCost(distance: number, wanted: number): number {
  if (distance < wanted) return OVERLAP * (1 + 2 * (1 - distance / wanted));
  return CROWDING * (1 - distance / (1.8 * wanted));
}

/** `start` and the costs of the label of the node at `slot` and every other node with its label. */
export function addLabelPairs(state: LayoutState, slot: number, start: number): number {
  const count = state.nodeFacts.length;
  let cost = start;
  for (let other = 0; other < count; other += 1)
    if (other !== slot) cost += labelCost(state, slot, other);
  return cost;
}

/** The label of `p` and another node with its label. */
export function labelCost(state: LayoutState, p: number, q: number): number {
  return labelPairCost(state.nodes, NODE_FIELDS * p, NODE_FIELDS * q) + labelNodeCost(state, p, q);
}

function labelPairCost(nodes: Float64Array, p: number, q: number): number {
  const dx = Math.max(
    num(nodes, p + LEFT) - num(nodes, q + RIGHT),
    num(nodes, q + LEFT) - num(nodes, p + RIGHT),
  );
  if (dx >= LABEL_GAP_PX) return 0;
  const dy = Math.max(
    num(nodes, p + TOP) - num(nodes, q + BOTTOM),
    num(nodes, q + TOP) - num(nodes, p + BOTTOM),
  );
  if (dy >= LABEL_GAP_PX) return 0;
  const gap = Math.max(dx, dy);
  const near = LABEL_NEAR * (LABEL_GAP_PX - gap);
  return gap < LABEL_TOUCH_PX ? OVERLAP + Math.min(40, near) : near;
}

/** The label of `p` and the mark of `q`. */
function labelNodeCost({ nodes, nodeFacts }: LayoutState, p: number, q: number): number {
  const P = NODE_FIELDS * p;
  const Q = NODE_FIELDS * q;
  const x = num(nodes, Q + X);
  const y = num(nodes, Q + Y);
  const radius = num(nodes, Q + RADIUS);
  const reach = radius + LABEL_NODE_PX;
  const dx = Math.max(num(nodes, P + LEFT) - x, 0, x - num(nodes, P + RIGHT));
  if (dx >= reach) return 0;
  const dy = Math.max(num(nodes, P + TOP) - y, 0, y - num(nodes, P + BOTTOM));
  if (dy >= reach) return 0;
  const distance = nodeFacts[q]?.isRound === true ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
  if (distance >= reach) return 0;
  const near = LABEL_NODE_NEAR * (1 - (distance - radius) / LABEL_NODE_PX);
  return distance < radius + LABEL_NODE_TOUCH_PX ? OVERLAP + near : near;
}

/** A node or label over the margin of the drawing. */
export function boundsCost({ size, nodes }: LayoutState, slot: number): number {
  const n = NODE_FIELDS * slot;
  const x = num(nodes, n + X);
  const y = num(nodes, n + Y);
  const r = num(nodes, n + RADIUS);
  const over =
    Math.max(0, MARGIN_PX - Math.min(x - r, num(nodes, n + LEFT))) +
    Math.max(0, MARGIN_PX - Math.min(y - r, num(nodes, n + TOP))) +
    Math.max(0, Math.max(x + r, num(nodes, n + RIGHT)) - size.width + MARGIN_PX) +
    Math.max(0, Math.max(y + r, num(nodes, n + BOTTOM)) - size.height + MARGIN_PX);
  return over > 0 ? OUTSIDE + OUTSIDE_PER_PX * over : 0;
}
