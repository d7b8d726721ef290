import { acuteAngle, distanceToSegment, lengthInBox, meetAt } from '../../geometry/geometry';
import type { LayoutState } from './layoutState';
import {
  BOTTOM,
  BOW,
  BOX_FIELDS,
  DX,
  DY,
  END_FIELDS,
  END_RADIUS,
  END_X,
  END_Y,
  FIRST_DX,
  int,
  IS_DISPUTE,
  LAST_DX,
  LEFT,
  LENGTH,
  MAX_X,
  MAX_Y,
  MID_X,
  MID_Y,
  MIN_X,
  MIN_Y,
  NO_SHARED,
  NODE_FIELDS,
  num,
  POINT_COUNT,
  POINTS,
  RADIUS,
  RIGHT,
  SAME_PAIR,
  SOURCE,
  TARGET,
  TOP,
  X,
  Y,
} from './records';

/**
 * Costs: a crossing costs about 14, a missed budget several times that. Gaps are a little above the
 * budgets.
 */
const STEEP_DEG = 55;
const FLATNESS = 4;
const TOO_FLAT_DEG = 41.5;
const THROUGH_NODE_PX = 2;
const THROUGH_NODE = 30;
/**
 * An edge in a label's letters crosses it; in the halo around them the edge is only hard to see.
 */
const INSET_PX = 0.75;
const HALO_PX = 2;
const IN_HALO = 3;
const UNDER_PER_PX = 0.35;
const UNDER_PX = 1.5;
const CROSS_ON_LABEL = 6;
/** Half the size of the × of a dispute. */
const CROSS_PX = 8;
const CROSS_ON_EDGE = 3;
const MARGIN_PX = 9.5;
const OVER_MARGIN = 30;
const SHARP_DEG = 8;
const SHARP = 6;
const TAN_SHARP = Math.tan((SHARP_DEG * Math.PI) / 180);
const AS_ONE_DEG = 3.2;
const AS_ONE = 25;
/**
 * Tangent of the largest angle at which two edges of one node can still meet again because they
 * bow.
 */
const TAN_MEET_AGAIN = 0.8;
/**
 * Edges of one node part here, px outside it: closer in, meeting is no crossing. The metrics allow
 * 6 px, on other points of the curve.
 */
const PARTING_PX = 4;
/** Free px from an end mark to another one, and to an edge with another target. */
const END_MARK_GAP_PX = 1.2;
const END_MARK_ROOM_PX = 2.8;
const END_MARK_COVERED = 25;
const END_MARK_ON_LABEL = 25;
/** Costs between things whose boxes are further apart than this are 0. */
export const REACH_PX = 8;
/** The same between an edge and a node, px more than the gap between them. */
export const NODE_REACH_PX = 3;

/**
 * An edge of the node at `slot` and all other edges: crossings, small angles at a common end, and
 * marks of one edge on the other. A pair of edges of that node counts once.
 */
export function edgePairsCost(state: LayoutState, slot: number, p: number): number {
  const { boxes, shared, edgeFacts, weights, strictness } = state;
  const count = edgeFacts.length;
  const row = count * p;
  const minX = num(boxes, BOX_FIELDS * p + MIN_X) - REACH_PX;
  const minY = num(boxes, BOX_FIELDS * p + MIN_Y) - REACH_PX;
  const maxX = num(boxes, BOX_FIELDS * p + MAX_X) + REACH_PX;
  const maxY = num(boxes, BOX_FIELDS * p + MAX_Y) + REACH_PX;
  let cost = 0;
  for (let q = 0; q < count; q += 1) {
    const common = int(shared, row + q);
    const box = BOX_FIELDS * q;
    const isSeparate =
      num(boxes, box + MIN_X) > maxX ||
      num(boxes, box + MAX_X) < minX ||
      num(boxes, box + MIN_Y) > maxY ||
      num(boxes, box + MAX_Y) < minY;
    if (common === NO_SHARED) {
      if (!isSeparate)
        cost +=
          crossingCost(state, p, q, -1, weights.crossing, strictness) + marksCost(state, p, q);
    } else if (q > p || (q < p && !isEnd(state, q, slot)))
      cost += relatedCost(state, p, q, common, isSeparate);
  }
  return cost;
}

/** Two edges with a common end. */
function relatedCost(
  state: LayoutState,
  p: number,
  q: number,
  common: number,
  isSeparate: boolean,
): number {
  if (common === SAME_PAIR) return marksCost(state, p, q);
  const { strictness, weights } = state;
  const tangent = turn(state, p, q, common);
  const cost = strictness * sharpness(tangent);
  if (isSeparate) return cost;
  const met = meetsAgain(state, p, q, tangent)
    ? crossingCost(state, p, q, common, weights.crossing, strictness)
    : 0;
  return cost + met + marksCost(state, p, q);
}

/** Edges of one node meet again only if one is bowed and both leave in about the same direction. */
function meetsAgain({ edges, edgeFields }: LayoutState, p: number, q: number, tangent: number) {
  return (
    tangent < TAN_MEET_AGAIN &&
    (num(edges, edgeFields * p + BOW) !== 0 || num(edges, edgeFields * q + BOW) !== 0)
  );
}

function crossingCost(
  state: LayoutState,
  p: number,
  q: number,
  shared: number,
  crossing: number,
  strictness: number,
): number {
  const { ends, edges, edgeFields } = state;
  if (isBeside(edges, edgeFields * p, edgeFields * q)) return 0;
  if (isBeside(edges, edgeFields * q, edgeFields * p)) return 0;
  const P = edgeFields * p + POINTS;
  const Q = edgeFields * q + POINTS;
  const lastP = P + 2 * int(ends, END_FIELDS * p + POINT_COUNT) - 2;
  const lastQ = Q + 2 * int(ends, END_FIELDS * q + POINT_COUNT) - 2;
  let cost = 0;
  for (let i = P; i < lastP; i += 2) {
    const ax = num(edges, i);
    const ay = num(edges, i + 1);
    const bx = num(edges, i + 2);
    const by = num(edges, i + 3);
    for (let k = Q; k < lastQ; k += 2) {
      const cx = num(edges, k);
      const cy = num(edges, k + 1);
      const dx = num(edges, k + 2);
      const dy = num(edges, k + 3);
      const t = meetAt(ax, ay, bx, by, cx, cy, dx, dy);
      if (t < 0) continue;
      if (shared >= 0 && isParting(state, shared, ax + t * (bx - ax), ay + t * (by - ay))) continue;
      const angle = acuteAngle(bx - ax, by - ay, dx - cx, dy - cy);
      cost += crossing;
      if (angle < STEEP_DEG) cost += FLATNESS * (1 - angle / STEEP_DEG);
      if (angle < TOO_FLAT_DEG)
        cost += strictness * state.weights.flatCrossing * (2 - angle / TOO_FLAT_DEG);
    }
  }
  return cost;
}

/**
 * Whether edge `q` lies on one side of edge `p` and its bow: so for two of three pairs whose boxes
 * overlap.
 */
function isBeside(edges: Float64Array, p: number, q: number): boolean {
  const x = num(edges, p + POINTS);
  const y = num(edges, p + POINTS + 1);
  const dx = num(edges, p + DX);
  const dy = num(edges, p + DY);
  const ax = num(edges, q + POINTS) - x;
  const ay = num(edges, q + POINTS + 1) - y;
  const a = ax * dy - ay * dx;
  const b = a + num(edges, q + DX) * dy - num(edges, q + DY) * dx;
  const bows = Math.abs(num(edges, p + BOW)) + Math.abs(num(edges, q + BOW));
  const reach = bows * num(edges, p + LENGTH);
  return (a > reach && b > reach) || (a < -reach && b < -reach);
}

function isParting({ nodes }: LayoutState, shared: number, x: number, y: number): boolean {
  const n = NODE_FIELDS * shared;
  const dx = x - num(nodes, n + X);
  const dy = y - num(nodes, n + Y);
  const parting = num(nodes, n + RADIUS) + PARTING_PX;
  return dx * dx + dy * dy < parting * parting;
}

/** How often the edges of a drawing cross, and how often at too flat an angle. */
export function countCrossings(state: LayoutState): {
  readonly all: number;
  readonly flat: number;
} {
  const count = state.edgeFacts.length;
  let [all, flat] = [0, 0];
  for (let p = 0; p < count; p += 1)
    for (let q = p + 1; q < count; q += 1) {
      const common = int(state.shared, count * p + q);
      if (common === SAME_PAIR) continue;
      if (common !== NO_SHARED && !meetsAgain(state, p, q, turn(state, p, q, common))) continue;
      const cost = crossingCost(state, p, q, common, COUNT, 1);
      all += Math.floor(cost / COUNT);
      if (cost % COUNT >= state.weights.flatCrossing) flat += 1;
    }
  return { all, flat };
}

/** How many pairs of end marks have less free room between them than they should. */
export function countTouchingEndMarks({ edges, edgeFacts, edgeFields }: LayoutState): number {
  const count = edgeFacts.length;
  let sum = 0;
  for (let p = 0; p < count; p += 1) {
    const P = edgeFields * p;
    const radius = num(edges, P + END_RADIUS);
    if (radius === 0) continue;
    for (let q = p + 1; q < count; q += 1) {
      const Q = edgeFields * q;
      const other = num(edges, Q + END_RADIUS);
      if (other === 0) continue;
      const dx = num(edges, P + END_X) - num(edges, Q + END_X);
      const dy = num(edges, P + END_Y) - num(edges, Q + END_Y);
      const wanted = radius + other + END_MARK_GAP_PX;
      if (dx * dx + dy * dy < wanted * wanted) sum += 1;
    }
  }
  return sum;
}

/** How often an edge passes closer than `gap` px to a node that is not its end. */
export function countNearNodes(state: LayoutState, gap: number): number {
  let sum = 0;
  for (let edge = 0; edge < state.edgeFacts.length; edge += 1)
    for (let slot = 0; slot < state.nodeFacts.length; slot += 1)
      if (edgeNodeCost(state, edge, slot, gap) >= state.weights.nearNode) sum += 1;
  return sum;
}

/** A cost per crossing far above what its angle adds. */
const COUNT = 1000;

/** Cost of two edges that leave a node in nearly the same direction. */
function sharpness(tangent: number): number {
  if (tangent >= TAN_SHARP) return 0;
  const angle = (Math.atan(tangent) * 180) / Math.PI;
  const near = 1 - angle / SHARP_DEG;
  return SHARP * near * near + (angle < AS_ONE_DEG ? AS_ONE : 0);
}

/**
 * Tangent of the angle between two edges where they leave their common end; Infinity from 90° on.
 */
function turn(
  { edges, ends, edgeFields }: LayoutState,
  p: number,
  q: number,
  shared: number,
): number {
  const isSourceP = int(ends, END_FIELDS * p + SOURCE) === shared;
  const isSourceQ = int(ends, END_FIELDS * q + SOURCE) === shared;
  const P = edgeFields * p + (isSourceP ? FIRST_DX : LAST_DX);
  const Q = edgeFields * q + (isSourceQ ? FIRST_DX : LAST_DX);
  const sx = num(edges, P);
  const sy = num(edges, P + 1);
  const tx = num(edges, Q);
  const ty = num(edges, Q + 1);
  const dot = (sx * tx + sy * ty) * (isSourceP === isSourceQ ? 1 : -1);
  return dot <= 0 ? Infinity : Math.abs(sx * ty - sy * tx) / dot;
}

/** The × and the end mark of one edge on another edge or close to its end mark. */
function marksCost(state: LayoutState, p: number, q: number): number {
  const { edges, ends, edgeFields, strictness, weights } = state;
  const P = edgeFields * p;
  const Q = edgeFields * q;
  const radiusP = num(edges, P + END_RADIUS);
  const radiusQ = num(edges, Q + END_RADIUS);
  let cost = 0;
  if (int(ends, END_FIELDS * p + IS_DISPUTE) === 1) cost += crossCost(state, P, q);
  if (int(ends, END_FIELDS * q + IS_DISPUTE) === 1) cost += crossCost(state, Q, p);
  if (radiusP > 0) cost += coveredCost(state, p, q, radiusP);
  if (radiusQ > 0) cost += coveredCost(state, q, p, radiusQ);
  if (radiusP > 0 && radiusQ > 0) {
    const dx = num(edges, P + END_X) - num(edges, Q + END_X);
    const dy = num(edges, P + END_Y) - num(edges, Q + END_Y);
    const wanted = radiusP + radiusQ + END_MARK_GAP_PX;
    const square = dx * dx + dy * dy;
    if (square < wanted * wanted) cost += weights.endMarksTouch * (2 - Math.sqrt(square) / wanted);
  }
  return strictness * cost;
}

function crossCost(state: LayoutState, P: number, q: number): number {
  const x = num(state.edges, P + MID_X);
  const y = num(state.edges, P + MID_Y);
  if (!isNearBox(state.boxes, q, x, y, CROSS_PX)) return 0;
  if (isFar(state.edges, state.edgeFields * q, x, y, 0, 0, CROSS_PX)) return 0;
  return distanceToEdge(state, q, x, y) < CROSS_PX ? CROSS_ON_EDGE : 0;
}

/** Edge `q` over the end mark of `p`, unless it has an end at the same node. */
function coveredCost(state: LayoutState, p: number, q: number, radius: number): number {
  const x = num(state.edges, state.edgeFields * p + END_X);
  const y = num(state.edges, state.edgeFields * p + END_Y);
  const room = radius + END_MARK_ROOM_PX;
  if (!isNearBox(state.boxes, q, x, y, room)) return 0;
  if (isFar(state.edges, state.edgeFields * q, x, y, 0, 0, room)) return 0;
  if (isEnd(state, q, int(state.ends, END_FIELDS * p + TARGET))) return 0;
  const gap = distanceToEdge(state, q, x, y);
  return gap < room ? END_MARK_COVERED * (1.5 - gap / room) : 0;
}

export function isEnd({ ends }: LayoutState, edge: number, slot: number): boolean {
  return (
    int(ends, END_FIELDS * edge + SOURCE) === slot || int(ends, END_FIELDS * edge + TARGET) === slot
  );
}

/**
 * Whether a box around (x, y) lies further than `px` from an edge's chord and its bow: a cheap test
 * that rejects nine of ten pairs whose bounding boxes overlap.
 */
function isFar(
  edges: Float64Array,
  e: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  px: number,
): boolean {
  const dx = num(edges, e + DX);
  const dy = num(edges, e + DY);
  const across = (x - num(edges, e + POINTS)) * dy - (y - num(edges, e + POINTS + 1)) * dx;
  const reach =
    halfWidth * Math.abs(dy) +
    halfHeight * Math.abs(dx) +
    (px + Math.abs(num(edges, e + BOW))) * num(edges, e + LENGTH);
  return across > reach || across < -reach;
}

function isNearBox(boxes: Float64Array, edge: number, x: number, y: number, px: number): boolean {
  const box = BOX_FIELDS * edge;
  return (
    x > num(boxes, box + MIN_X) - px &&
    x < num(boxes, box + MAX_X) + px &&
    y > num(boxes, box + MIN_Y) - px &&
    y < num(boxes, box + MAX_Y) + px
  );
}

function distanceToEdge({ edges, ends, edgeFields }: LayoutState, e: number, x: number, y: number) {
  const first = edgeFields * e + POINTS;
  const last = first + 2 * int(ends, END_FIELDS * e + POINT_COUNT) - 2;
  let min = Infinity;
  for (let i = first; i < last; i += 2) {
    const d = distanceToSegment(
      x,
      y,
      num(edges, i),
      num(edges, i + 1),
      num(edges, i + 2),
      num(edges, i + 3),
    );
    if (d < min) min = d;
  }
  return min;
}

/** An edge that passes a node other than its ends closer than `gap` px. */
export function edgeNodeCost(state: LayoutState, edge: number, slot: number, gap: number): number {
  const { nodes, edges, ends } = state;
  const n = NODE_FIELDS * slot;
  const e = state.edgeFields * edge;
  const x = num(nodes, n + X);
  const y = num(nodes, n + Y);
  const radius = num(nodes, n + RADIUS);
  const reach = radius + gap + NODE_REACH_PX;
  if (!isNearBox(state.boxes, edge, x, y, reach)) return 0;
  if (isFar(edges, e, x, y, 0, 0, reach) || isEnd(state, edge, slot)) return 0;
  const room = distanceToEdge(state, edge, x, y) - radius * (state.nodeFacts[slot]?.corner ?? 1);
  let cost = 0;
  if (room < gap) cost = state.weights.nearNode * (1 + 1.2 * (1 - room / gap));
  if (room < THROUGH_NODE_PX) cost += THROUGH_NODE;
  if (int(ends, END_FIELDS * edge + IS_DISPUTE) === 1) {
    const dx = num(edges, e + MID_X) - x;
    const dy = num(edges, e + MID_Y) - y;
    const near = radius + CROSS_PX + 4;
    if (dx * dx + dy * dy < near * near) cost += CROSS_ON_LABEL;
  }
  return cost;
}

/** An edge, its × or its end mark under a label. */
export function edgeLabelCost(state: LayoutState, edge: number, slot: number): number {
  const { nodes, edges, ends, weights, boxes } = state;
  const e = state.edgeFields * edge;
  const n = NODE_FIELDS * slot;
  const left = num(nodes, n + LEFT);
  const top = num(nodes, n + TOP);
  const right = num(nodes, n + RIGHT);
  const bottom = num(nodes, n + BOTTOM);
  const box = BOX_FIELDS * edge;
  if (
    left > num(boxes, box + MAX_X) + REACH_PX ||
    right < num(boxes, box + MIN_X) - REACH_PX ||
    top > num(boxes, box + MAX_Y) + REACH_PX ||
    bottom < num(boxes, box + MIN_Y) - REACH_PX
  )
    return 0;
  const halfWidth = (right - left) / 2;
  const halfHeight = (bottom - top) / 2;
  if (isFar(edges, e, left + halfWidth, top + halfHeight, halfWidth, halfHeight, REACH_PX))
    return 0;
  const isOwn = isEnd(state, edge, slot);
  if (isOwn && state.nodeFacts[slot]?.isPrincipal === true) return 0;
  let cost = 0;
  if (lengthUnder(state, edge, n, isOwn ? 0 : HALO_PX) > 0) {
    const under = lengthUnder(state, edge, n, -INSET_PX);
    if (under > UNDER_PX)
      cost = (isOwn ? weights.underOwn : weights.underForeign) + UNDER_PER_PX * under;
    else if (!isOwn) cost = IN_HALO;
  }
  if (int(ends, END_FIELDS * edge + IS_DISPUTE) === 1) {
    const x = num(edges, e + MID_X);
    const y = num(edges, e + MID_Y);
    if (x > left - CROSS_PX && x < right + CROSS_PX && y > top - CROSS_PX && y < bottom + CROSS_PX)
      cost += CROSS_ON_LABEL;
  }
  const radius = num(edges, e + END_RADIUS);
  if (radius > 0) {
    const x = num(edges, e + END_X);
    const y = num(edges, e + END_Y);
    if (x > left - radius && x < right + radius && y > top - radius && y < bottom + radius)
      cost += END_MARK_ON_LABEL;
  }
  return cost;
}

export function isUnderLabel(state: LayoutState, edge: number, slot: number): boolean {
  if (isEnd(state, edge, slot) && state.nodeFacts[slot]?.isPrincipal === true) return false;
  return lengthUnder(state, edge, NODE_FIELDS * slot, -INSET_PX) > UNDER_PX;
}

/** Px of an edge within a label's ink, grown by so much on each side. */
function lengthUnder(
  { edges, ends, nodes, edgeFields }: LayoutState,
  edge: number,
  n: number,
  by: number,
): number {
  const first = edgeFields * edge + POINTS;
  const last = first + 2 * int(ends, END_FIELDS * edge + POINT_COUNT) - 2;
  const left = num(nodes, n + LEFT) - by;
  const top = num(nodes, n + TOP) - by;
  const right = num(nodes, n + RIGHT) + by;
  const bottom = num(nodes, n + BOTTOM) + by;
  let length = 0;
  for (let i = first; i < last; i += 2)
    length += lengthInBox(
      num(edges, i),
      num(edges, i + 1),
      num(edges, i + 2),
      num(edges, i + 3),
      left,
      top,
      right,
      bottom,
    );
  return length;
}

/** An edge whose visible part is too short: it could not be hit or distinguished from others. */
export function edgeLengthCost(state: LayoutState, edge: number, wanted: number): number {
  const { nodes, ends, edgeFacts } = state;
  const a = NODE_FIELDS * int(ends, END_FIELDS * edge + SOURCE);
  const b = NODE_FIELDS * int(ends, END_FIELDS * edge + TARGET);
  const dx = num(nodes, a + X) - num(nodes, b + X);
  const dy = num(nodes, a + Y) - num(nodes, b + Y);
  const chord = Math.sqrt(dx * dx + dy * dy);
  const hidden = num(nodes, a + RADIUS) + num(nodes, b + RADIUS) + (edgeFacts[edge]?.endsPx ?? 0);
  const isDispute = int(ends, END_FIELDS * edge + IS_DISPUTE) === 1;
  const asked = (isDispute ? 1.15 : 1) * wanted;
  return chord - hidden >= asked ? 0 : 15 + 40 * (1 - (chord - hidden) / asked);
}

/** A bowed edge over the margin of the drawing, although its ends are inside. */
export function edgeBoundsCost({ edges, edgeFields, size }: LayoutState, edge: number): number {
  const e = edgeFields * edge;
  if (num(edges, e + BOW) === 0) return 0;
  const x = num(edges, e + MID_X);
  const y = num(edges, e + MID_Y);
  const room = Math.min(x, y, size.width - x, size.height - y);
  return room < MARGIN_PX ? OVER_MARGIN * (1 + (MARGIN_PX - room) / MARGIN_PX) : 0;
}
