import type { Point } from '../curve';
import { boxGap, boxToPoint, distanceToSegment, grow, lengthInBox } from '../geometry';
import type { Box } from '../labelBox';
import type { Scene, SceneEdge, SceneLabel, SceneNode } from '../scene';

export interface OverlapFigures {
  readonly unlabelled: number;
  readonly nodeOverlaps: number;
  readonly leastNodeGap: number;
  readonly labelLabel: number;
  readonly leastLabelGap: number;
  readonly labelNode: number;
  readonly outOfFrame: number;
  readonly linesThroughNodes: number;
  readonly linesUnderForeignLabels: number;
  readonly linesUnderLabels: number;
}

/** Labels count as smaller by this on each side, px: their boxes hold a little air. */
const LABEL_INSET_PX = 1;
/** Touching by less than this is not seen, px. */
const TOUCH_PX = 0.5;
/** A line under a label for no more than this is not seen, px. */
const UNDER_PX = 2;

/** What covers what, with the same tolerances as `tools/legibility.mjs`. */
export function measureOverlaps({ width, height, nodes, labels, edges }: Scene): OverlapFigures {
  const inks = labels.map((label) => ({ ...label, ...grow(label, -LABEL_INSET_PX) }));
  const nodeGaps = pairs(nodes).map(([a, b]) => nodeGap(a, b));
  const labelGaps = pairs(inks).map(([a, b]) => boxGap(a, b));
  const under = inks.flatMap((ink) => linesUnder(ink, nodes, edges));
  const named = new Set(labels.map(({ node }) => node));
  return {
    unlabelled: nodes.filter(({ id }) => !named.has(id)).length,
    nodeOverlaps: nodeGaps.filter((gap) => gap < -TOUCH_PX).length,
    leastNodeGap: Math.min(...nodeGaps),
    labelLabel: labelGaps.filter((gap) => gap < 0).length,
    leastLabelGap: Math.min(...labelGaps),
    labelNode: count(inks, nodes, (ink, n) => n.id !== ink.node && toNode(ink, n) < -TOUCH_PX),
    outOfFrame: [...nodes, ...labels].filter((box) => !isWithin(box, width, height)).length,
    linesThroughNodes: count(edges, nodes, isThrough),
    linesUnderForeignLabels: under.filter(({ isForeign }) => isForeign).length,
    linesUnderLabels: under.length,
  };
}

export function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function count<A, B>(as: readonly A[], bs: readonly B[], holds: (a: A, b: B) => boolean): number {
  return as.reduce((sum, a) => sum + bs.filter((b) => holds(a, b)).length, 0);
}

export function centre({ x, y, w, h }: Box): Point {
  return { x: x + w / 2, y: y + h / 2 };
}

function nodeGap(a: SceneNode, b: SceneNode): number {
  if (a.shape === 'box' && b.shape === 'box') return boxGap(a, b);
  if (a.shape === 'box') return toNode(a, b);
  if (b.shape === 'box') return toNode(b, a);
  const [p, q] = [centre(a), centre(b)];
  return Math.hypot(p.x - q.x, p.y - q.y) - (a.w + b.w) / 2;
}

function toNode(box: Box, node: SceneNode): number {
  return node.shape === 'box' ? boxGap(box, node) : boxToPoint(box, centre(node)) - node.w / 2;
}

function isWithin({ x, y, w, h }: Box, width: number, height: number): boolean {
  return (
    x >= -TOUCH_PX && y >= -TOUCH_PX && x + w <= width + TOUCH_PX && y + h <= height + TOUCH_PX
  );
}

function linesUnder(
  ink: SceneLabel,
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
): { readonly isForeign: boolean }[] {
  const own = nodes.find(({ id }) => id === ink.node);
  const isInside = own !== undefined && holds(grow(own, 1), ink);
  return edges.flatMap((edge) => {
    const isForeign = edge.source !== ink.node && edge.target !== ink.node;
    if (!isForeign && isInside) return [];
    return lengthUnder(edge, ink) > UNDER_PX ? [{ isForeign }] : [];
  });
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

export function lengthUnder({ points }: SceneEdge, { x, y, w, h }: Box): number {
  return segments(points).reduce(
    (sum, [a, b]) => sum + lengthInBox(a.x, a.y, b.x, b.y, x, y, x + w, y + h),
    0,
  );
}

function isThrough(edge: SceneEdge, node: SceneNode): boolean {
  if (node.id === edge.source || node.id === edge.target) return false;
  if (node.shape === 'box') return lengthUnder(edge, grow(node, -TOUCH_PX)) > 1;
  return distanceTo(edge.points, centre(node)) < node.w / 2 - TOUCH_PX;
}

export function segments(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((b, i) => [points[i] ?? b, b] as const);
}

/** Distance of a point from a line of several segments. */
export function distanceTo(points: readonly Point[], p: Point): number {
  return Math.min(
    ...segments(points).map(([a, b]) => distanceToSegment(p.x, p.y, a.x, a.y, b.x, b.y)),
  );
}
