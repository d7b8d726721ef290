import { RING_RADIUS_PX } from '../../../geometry/lineEnds';
import { boxGap, boxToPoint, grow } from '../../../geometry/geometry';
import type { Box } from '../../../geometry/labelBox';
import type { MeasuredScene, MeasuredEdge, MeasuredLabel, MeasuredNode } from '../measuredScene';
import { centre, distance, distanceTo, lengthUnder } from '../../../geometry/polylines';
import { countTrue, createPairTable, createTriangle, minOf } from './pairTable';

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

/** How a label covers an edge: not at all, one of its node's own, or a foreign one. */
const CLEAR = 0;
const OWN = 1;
const FOREIGN = 2;
type Covered = typeof CLEAR | typeof OWN | typeof FOREIGN;

/** Measures what covers what. */
export function createOverlapMeasure(): (scene: MeasuredScene) => OverlapMetrics {
  const nodeGapsOf = createTriangle(nodeGap);
  const labelGapsOf = createTriangle((a: MeasuredLabel, b: MeasuredLabel) =>
    boxGap(inkOf(a), inkOf(b)),
  );
  const labelNodeOf = createPairTable(isOverNode);
  const insideOf = createPairTable(isInside);
  const underOf = createPairTable(coveredBy);
  const throughOf = createPairTable(isThrough);
  const ringsOf = createPairTable(isOverRing);
  return ({ width, height, nodes, labels, edges }) => {
    const nodeGaps = nodeGapsOf(nodes);
    const labelGaps = labelGapsOf(labels);
    const named = new Set(labels.map(({ node }) => node));
    const under = countUnder(labels.length, underOf(labels, edges), insideOf(labels, nodes));
    return {
      unlabelled: nodes.filter(({ id }) => !named.has(id)).length,
      nodeOverlaps: nodeGaps.filter((gap) => gap < -TOUCH_PX).length,
      minNodeGap: minOf(nodeGaps),
      labelLabel: labelGaps.filter((gap) => gap < 0).length,
      minLabelGap: minOf(labelGaps),
      labelNode: countTrue(labelNodeOf(labels, nodes)),
      outOfBounds: [...nodes, ...labels].filter((box) => !isWithin(box, width, height)).length,
      edgesThroughNodes: countTrue(throughOf(edges, nodes)),
      edgesUnderForeignLabels: under.foreign,
      edgesUnderLabels: under.all,
      coveredRings: countTrue(ringsOf(edges, edges)),
    };
  };
}

/** Edges under labels; those of a node whose label is inside it run under no label. */
function countUnder(
  count: number,
  under: readonly Covered[],
  inside: readonly boolean[],
): { readonly foreign: number; readonly all: number } {
  const edges = under.length / Math.max(1, count);
  const nodes = inside.length / Math.max(1, count);
  let [foreign, own] = [0, 0];
  for (let label = 0; label < count; label += 1) {
    let isOutside = true;
    for (let k = label * nodes; k < (label + 1) * nodes; k += 1)
      if (inside[k] === true) isOutside = false;
    for (let k = label * edges; k < (label + 1) * edges; k += 1) {
      if (under[k] === FOREIGN) foreign += 1;
      else if (under[k] === OWN && isOutside) own += 1;
    }
  }
  return { foreign, all: foreign + own };
}

function coveredBy(label: MeasuredLabel, { points, source, target }: MeasuredEdge): Covered {
  if (lengthUnder(points, inkOf(label)) <= UNDER_PX) return CLEAR;
  return source === label.node || target === label.node ? OWN : FOREIGN;
}

function isInside(label: MeasuredLabel, node: MeasuredNode): boolean {
  return node.id === label.node && holds(grow(node, 1), inkOf(label));
}

function isOverNode(label: MeasuredLabel, node: MeasuredNode): boolean {
  return node.id !== label.node && toNode(inkOf(label), node) < -TOUCH_PX;
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
