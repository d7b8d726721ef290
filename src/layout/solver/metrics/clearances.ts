import { ARROW_LENGTH_PX, BAR_HALF_PX, RING_RADIUS_PX } from '../../../geometry/lineEnds';
import type { Point } from '../../../geometry/curve';
import { boxToPoint, distanceToSegment, grow, meetAt } from '../../../geometry/geometry';
import { centre, distance, distanceTo, segments } from '../../../geometry/polylines';
import type { MeasuredScene, MeasuredEdge, MeasuredLabel, MeasuredNode } from '../measuredScene';
import { createPairTable, createTriangle, minOf } from './pairTable';

export interface ClearanceMetrics {
  /**
   * Minimum px from an edge to a node that is not its end: if too close, the edge seems to end
   * there.
   */
  readonly minEdgeNodeGap: number;
  /** Minimum free px between end marks of two edges; Infinity if fewer than two edges have one. */
  readonly minEndMarkGap: number;
  /** Rings under a label: a reader would miss that the edge is planned or hoped for. */
  readonly ringsUnderLabels: number;
}

/** Label boxes are shrunk by this on each side, px: they are a little larger than the letters. */
const LABEL_INSET_PX = 1;
/** Larger distances are not measured exactly, px. */
const FAR_PX = 40;

export function createClearanceMeasure(): (scene: MeasuredScene) => ClearanceMetrics {
  const gapsOf = createPairTable(edgeNodeGap);
  const endMarkGapsOf = createTriangle(endMarkGap);
  const coveredOf = createPairTable(isRingUnder);
  return ({ nodes, labels, edges }) => {
    const covered = coveredOf(edges, labels);
    return {
      minEdgeNodeGap: minOf(gapsOf(edges, nodes)),
      minEndMarkGap: minOf(endMarkGapsOf(edges)),
      ringsUnderLabels: edges.filter((_, i) =>
        labels.some((_, k) => covered[i * labels.length + k] === true),
      ).length,
    };
  };
}

function edgeNodeGap({ source, target, points }: MeasuredEdge, node: MeasuredNode): number {
  if (node.id === source || node.id === target) return Infinity;
  const at = centre(node);
  const radius = node.w / 2;
  const toCentre = distanceTo(points, at);
  if (node.shape === 'circle' || toCentre > FAR_PX) return toCentre - radius;
  return gapToPolygon(points, cornersOf(node, at, radius));
}

/** The corners of a square or diamond. */
function cornersOf({ shape }: MeasuredNode, { x, y }: Point, r: number): readonly Point[] {
  return shape === 'diamond'
    ? [
        { x, y: y - r },
        { x: x + r, y },
        { x, y: y + r },
        { x: x - r, y },
      ]
    : [
        { x: x - r, y: y - r },
        { x: x + r, y: y - r },
        { x: x + r, y: y + r },
        { x: x - r, y: y + r },
      ];
}

/** Free px between a polyline and a convex polygon; 0 where they meet. */
function gapToPolygon(points: readonly Point[], corners: readonly Point[]): number {
  const sides = corners.map((a, i) => [a, corners[(i + 1) % corners.length] ?? a] as const);
  const meets = segments(points).some(([p, q]) =>
    sides.some(([a, b]) => meetAt(p.x, p.y, q.x, q.y, a.x, a.y, b.x, b.y) >= 0),
  );
  if (meets) return 0;
  return minOf([
    ...corners.map((corner) => distanceTo(points, corner)),
    ...points.flatMap((p) =>
      sides.map(([a, b]) => distanceToSegment(p.x, p.y, a.x, a.y, b.x, b.y)),
    ),
  ]);
}

function endMarkGap(a: MeasuredEdge, b: MeasuredEdge): number {
  const [p, q] = [a.ring ?? a.arrow ?? a.bar, b.ring ?? b.arrow ?? b.bar];
  if (p === null || q === null) return Infinity;
  return distance(p, q) - radiusOf(a) - radiusOf(b);
}

function radiusOf({ ring, bar }: MeasuredEdge): number {
  if (bar !== null) return BAR_HALF_PX;
  return ring === null ? ARROW_LENGTH_PX / 2 : RING_RADIUS_PX;
}

function isRingUnder({ ring }: MeasuredEdge, label: MeasuredLabel): boolean {
  return ring !== null && boxToPoint(grow(label, -LABEL_INSET_PX), ring) < RING_RADIUS_PX;
}
