import { RING_RADIUS_PX } from '../../../geometry/lineEnds';
import { boxGap, boxToPoint, grow } from '../../../geometry/geometry';
import type { Box } from '../../../geometry/labelBox';
import type { MeasuredScene, MeasuredEdge, MeasuredLabel, MeasuredNode } from '../measuredScene';
import { centre, distance, distanceTo, lengthUnder } from '../../../geometry/polylines';
import { memoizePairs } from './memoizePairs';

export interface OverlapMetrics {
  readonly unlabelled: number;
  readonly nodeOverlaps: number;
  readonly minNodeGap: number;
  readonly labelLabel: number;
  readonly minLabelGap: number;
  readonly labelNode: number;
  readonly outOfBounds: number;
  readonly edgesThroughNodes: number;
  readonly edgesUnderForeignLabels: number;
  readonly edgesUnderLabels: number;
  /**
   * Edges across the ring at the end of an edge with another target: the ring would not be seen.
   */
  readonly coveredRings: number;
}

/** Label boxes are shrunk by this on each side, px: they are a little larger than the letters. */
const LABEL_INSET_PX = 1;
/** Overlaps smaller than this are invisible, px. */
const TOUCH_PX = 0.5;
/** An edge under a label for no more than this is not noticed, px. */
const UNDER_PX = 2;
/** An edge this close to a ring seems part of it, px. */
const RING_ROOM_PX = 2.5;

/** Measures what covers what. */
export function createOverlapMeasure(): (scene: MeasuredScene) => OverlapMetrics {
  const inkGap = memoizePairs((a: MeasuredLabel, b: MeasuredLabel) => boxGap(inkOf(a), inkOf(b)));
  const gapOf = memoizePairs(nodeGap);
  const toNodeOf = memoizePairs((label: MeasuredLabel, node: MeasuredNode) =>
    toNode(inkOf(label), node),
  );
  const passesUnder = memoizePairs(isUnder);
  const passesThrough = memoizePairs(isThrough);
  const covers = memoizePairs(isOverRing);
  return ({ width, height, nodes, labels, edges }) => {
    const nodeGaps = mapPairs(nodes, gapOf);
    const labelGaps = mapPairs(labels, inkGap);
    const named = new Set(labels.map(({ node }) => node));
    const under = labels.map((label, i) => {
      const own = nodes.find(({ id }) => id === label.node);
      const isInside = own !== undefined && holds(grow(own, 1), inkOf(label));
      const lines = edges.filter((edge, k) => passesUnder(edge, k, label, i));
      const foreign = lines.filter(({ source, target }) => {
        return source !== label.node && target !== label.node;
      }).length;
      return { foreign, all: isInside ? foreign : lines.length };
    });
    return {
      unlabelled: nodes.filter(({ id }) => !named.has(id)).length,
      nodeOverlaps: nodeGaps.filter((gap) => gap < -TOUCH_PX).length,
      minNodeGap: Math.min(...nodeGaps),
      labelLabel: labelGaps.filter((gap) => gap < 0).length,
      minLabelGap: Math.min(...labelGaps),
      labelNode: count(labels, nodes, (label, i, node, k) => {
        return node.id !== label.node && toNodeOf(label, i, node, k) < -TOUCH_PX;
      }),
      outOfBounds: [...nodes, ...labels].filter((box) => !isWithin(box, width, height)).length,
      edgesThroughNodes: count(edges, nodes, passesThrough),
      edgesUnderForeignLabels: under.reduce((sum, { foreign }) => sum + foreign, 0),
      edgesUnderLabels: under.reduce((sum, { all }) => sum + all, 0),
      coveredRings: count(edges, edges, covers),
    };
  };
}

/** The values of `of` for every pair of items. */
export function mapPairs<A, T>(
  items: readonly A[],
  of: (a: A, i: number, b: A, k: number) => T,
): T[] {
  const values: T[] = [];
  items.forEach((a, i) => {
    for (let k = i + 1; k < items.length; k += 1) {
      const b = items[k];
      if (b !== undefined) values.push(of(a, i, b, k));
    }
  });
  return values;
}

function count<A, B>(
  as: readonly A[],
  bs: readonly B[],
  holds: (a: A, i: number, b: B, k: number) => boolean,
): number {
  return as.reduce((sum, a, i) => sum + bs.filter((b, k) => holds(a, i, b, k)).length, 0);
}

function inkOf(label: MeasuredLabel): Box {
  return grow(label, -LABEL_INSET_PX);
}

function nodeGap(a: MeasuredNode, b: MeasuredNode): number {
  if (a.shape !== 'circle' && b.shape !== 'circle') return boxGap(a, b);
  if (a.shape !== 'circle') return toNode(a, b);
  if (b.shape !== 'circle') return toNode(b, a);
  return distance(centre(a), centre(b)) - (a.w + b.w) / 2;
}

function toNode(box: Box, node: MeasuredNode): number {
  return node.shape !== 'circle' ? boxGap(box, node) : boxToPoint(box, centre(node)) - node.w / 2;
}

function isWithin({ x, y, w, h }: Box, width: number, height: number): boolean {
  return (
    x >= -TOUCH_PX && y >= -TOUCH_PX && x + w <= width + TOUCH_PX && y + h <= height + TOUCH_PX
  );
}

function isUnder({ points }: MeasuredEdge, label: MeasuredLabel): boolean {
  return lengthUnder(points, inkOf(label)) > UNDER_PX;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

function isThrough(edge: MeasuredEdge, node: MeasuredNode): boolean {
  if (node.id === edge.source || node.id === edge.target) return false;
  if (node.shape !== 'circle') return lengthUnder(edge.points, grow(node, -TOUCH_PX)) > 1;
  return distanceTo(edge.points, centre(node)) < node.w / 2 - TOUCH_PX;
}

function isOverRing({ ring, target }: MeasuredEdge, line: MeasuredEdge): boolean {
  if (ring === null || line.source === target || line.target === target) return false;
  return distanceTo(line.points, ring) < RING_RADIUS_PX + RING_ROOM_PX;
}
