import { BOW_SEGMENTS } from '../../geometry/curve';
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
  FIRST_DY,
  int,
  LAST_DX,
  LAST_DY,
  LEFT,
  LENGTH,
  MAX_X,
  MAX_Y,
  MID_X,
  MID_Y,
  MIN_X,
  MIN_Y,
  NODE_FIELDS,
  num,
  POINTS,
  RIGHT,
  SOURCE,
  TARGET,
  TOP,
  X,
  Y,
} from './records';

/** Moves a node with its label and its edges. */
export function placeNode(
  state: LayoutState,
  slot: number,
  x: number,
  y: number,
  option: number,
): void {
  moveNode(state, slot, x, y, option);
  for (const edge of state.nodeFacts[slot]?.edges ?? []) layEdge(state, edge);
}

/** Moves a node with its label, but not its edges. */
export function moveNode(
  state: LayoutState,
  slot: number,
  x: number,
  y: number,
  option: number,
): void {
  const { nodes } = state;
  const n = NODE_FIELDS * slot;
  state.sumX += x - num(nodes, n + X);
  state.sumY += y - num(nodes, n + Y);
  nodes[n + X] = x;
  nodes[n + Y] = y;
  setLabel(state, slot, option);
}

export function setLabel(state: LayoutState, slot: number, option: number): void {
  const { nodes, options } = state;
  options[slot] = option;
  const box = state.nodeFacts[slot]?.options[option]?.box;
  if (box === undefined) return;
  const n = NODE_FIELDS * slot;
  const left = num(nodes, n + X) + box.x;
  const top = num(nodes, n + Y) + box.y;
  nodes[n + LEFT] = left;
  nodes[n + TOP] = top;
  nodes[n + RIGHT] = left + box.w;
  nodes[n + BOTTOM] = top + box.h;
}

/** Computes an edge's curve, box and marks: as `buildCurve` does, from centre to centre. */
export function layEdge(state: LayoutState, edge: number): void {
  const { nodes, edges, boxes, ends } = state;
  const e = state.edgeFields * edge;
  const box = BOX_FIELDS * edge;
  const a = NODE_FIELDS * int(ends, END_FIELDS * edge + SOURCE);
  const b = NODE_FIELDS * int(ends, END_FIELDS * edge + TARGET);
  const ax = num(nodes, a + X);
  const ay = num(nodes, a + Y);
  const bx = num(nodes, b + X);
  const by = num(nodes, b + Y);
  const dx = bx - ax;
  const dy = by - ay;
  const bow = num(edges, e + BOW);
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const ox = (bow * dy) / length;
  const oy = (-bow * dx) / length;
  const mx = (ax + bx) / 2 + ox;
  const my = (ay + by) / 2 + oy;
  boxes[box + MIN_X] = Math.min(ax, bx, mx);
  boxes[box + MIN_Y] = Math.min(ay, by, my);
  boxes[box + MAX_X] = Math.max(ax, bx, mx);
  boxes[box + MAX_Y] = Math.max(ay, by, my);
  edges[e + DX] = dx;
  edges[e + DY] = dy;
  edges[e + LENGTH] = length;
  edges[e + MID_X] = mx;
  edges[e + MID_Y] = my;
  const count = bow === 0 ? 1 : BOW_SEGMENTS;
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    const out = 4 * t * (1 - t);
    edges[e + POINTS + 2 * i] = ax + t * dx + out * ox;
    edges[e + POINTS + 2 * i + 1] = ay + t * dy + out * oy;
  }
  const first = e + POINTS;
  const last = first + 2 * count;
  edges[e + FIRST_DX] = num(edges, first + 2) - num(edges, first);
  edges[e + FIRST_DY] = num(edges, first + 3) - num(edges, first + 1);
  edges[e + LAST_DX] = num(edges, last) - num(edges, last - 2);
  edges[e + LAST_DY] = num(edges, last + 1) - num(edges, last - 1);
  if (num(edges, e + END_RADIUS) > 0) layEndMark(state, edge, e, bx, by, -dx, -dy, ox, oy);
}

/**
 * Finds the point of the curve at the end mark's distance from the target, by fixed-point steps, to
 * 0.1 px.
 */
function layEndMark(
  { edges, edgeFacts }: LayoutState,
  edge: number,
  e: number,
  bx: number,
  by: number,
  dx: number,
  dy: number,
  ox: number,
  oy: number,
): void {
  const distance = edgeFacts[edge]?.endDistance ?? 0;
  let s = 0;
  for (let i = 0; i < 3; i += 1) {
    const ux = dx + 4 * (1 - s) * ox;
    const uy = dy + 4 * (1 - s) * oy;
    s = Math.min(1, distance / (Math.sqrt(ux * ux + uy * uy) || 1));
  }
  edges[e + END_X] = bx + s * dx + 4 * s * (1 - s) * ox;
  edges[e + END_Y] = by + s * dy + 4 * s * (1 - s) * oy;
}

/** The length of a hop that minimises the stress of the drawing. */
export function fitHopLength({ nodes, nodeFacts }: LayoutState): number {
  let ratios = 0;
  let squares = 0;
  nodeFacts.forEach(({ hops }, p) => {
    for (let q = p + 1; q < nodeFacts.length; q += 1) {
      const count = num(hops, q);
      if (count === Infinity) continue;
      const dx = num(nodes, NODE_FIELDS * p + X) - num(nodes, NODE_FIELDS * q + X);
      const dy = num(nodes, NODE_FIELDS * p + Y) - num(nodes, NODE_FIELDS * q + Y);
      const ratio = Math.sqrt(dx * dx + dy * dy) / count;
      ratios += ratio;
      squares += ratio * ratio;
    }
  });
  return ratios > 0 ? squares / ratios : 1;
}
