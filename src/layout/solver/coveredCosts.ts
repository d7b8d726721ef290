import { edgeLabelCost, edgeNodeCost, NODE_REACH_PX, REACH_PX } from './edgeCosts';
import type { LayoutState } from './layoutState';
import {
  BOTTOM,
  BOX_FIELDS,
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

/**
 * Sums of `edgeNodeCost` and `edgeLabelCost`. They reject pairs that are far apart without a call:
 * nine of ten, which makes annealing a sixth faster.
 */

/** So that a pair that is near by its own function is never rejected here. */
const ROUNDING_PX = 0.01;

/** Nodes that an edge passes or whose labels it crosses, without the node at `slot`. */
export function coveredCost(state: LayoutState, slot: number, edge: number, gap: number): number {
  const { nodes, boxes, nodeFacts } = state;
  const count = nodeFacts.length;
  const box = BOX_FIELDS * edge;
  const minX = num(boxes, box + MIN_X) - REACH_PX;
  const minY = num(boxes, box + MIN_Y) - REACH_PX;
  const maxX = num(boxes, box + MAX_X) + REACH_PX;
  const maxY = num(boxes, box + MAX_Y) + REACH_PX;
  const beyond = gap + NODE_REACH_PX + ROUNDING_PX - REACH_PX;
  let cost = 0;
  for (let other = 0; other < count; other += 1) {
    if (other === slot) continue;
    const n = NODE_FIELDS * other;
    const x = num(nodes, n + X);
    const y = num(nodes, n + Y);
    const px = num(nodes, n + RADIUS) + beyond;
    if (x > minX - px && x < maxX + px && y > minY - px && y < maxY + px)
      cost += edgeNodeCost(state, edge, other, gap);
    if (
      num(nodes, n + LEFT) <= maxX &&
      num(nodes, n + RIGHT) >= minX &&
      num(nodes, n + TOP) <= maxY &&
      num(nodes, n + BOTTOM) >= minY
    )
      cost += edgeLabelCost(state, edge, other);
  }
  return cost;
}

/** Edges that pass the node at `slot`. */
export function passingCost(state: LayoutState, slot: number, gap: number): number {
  const { nodes, boxes, edgeFacts } = state;
  const count = edgeFacts.length;
  const n = NODE_FIELDS * slot;
  const px = num(nodes, n + RADIUS) + gap + NODE_REACH_PX + ROUNDING_PX;
  const left = num(nodes, n + X) - px;
  const top = num(nodes, n + Y) - px;
  const right = num(nodes, n + X) + px;
  const bottom = num(nodes, n + Y) + px;
  let cost = 0;
  for (let edge = 0; edge < count; edge += 1) {
    const box = BOX_FIELDS * edge;
    if (
      num(boxes, box + MIN_X) < right &&
      num(boxes, box + MAX_X) > left &&
      num(boxes, box + MIN_Y) < bottom &&
      num(boxes, box + MAX_Y) > top
    )
      cost += edgeNodeCost(state, edge, slot, gap);
  }
  return cost;
}

/** `start` and the costs of all edges under the label of the node at `slot`. */
export function addLabelledEdges(state: LayoutState, slot: number, start: number): number {
  const { nodes, boxes, edgeFacts } = state;
  const count = edgeFacts.length;
  const n = NODE_FIELDS * slot;
  const reach = REACH_PX + ROUNDING_PX;
  const left = num(nodes, n + LEFT) - reach;
  const top = num(nodes, n + TOP) - reach;
  const right = num(nodes, n + RIGHT) + reach;
  const bottom = num(nodes, n + BOTTOM) + reach;
  let cost = start;
  for (let edge = 0; edge < count; edge += 1) {
    const box = BOX_FIELDS * edge;
    if (
      num(boxes, box + MIN_X) < right &&
      num(boxes, box + MAX_X) > left &&
      num(boxes, box + MIN_Y) < bottom &&
      num(boxes, box + MAX_Y) > top
    )
      cost += edgeLabelCost(state, edge, slot);
  }
  return cost;
}
