import type { Point } from '../curve';
import { acuteAngle, boxGap, boxToPoint, meetAt } from '../geometry';
import type { Box } from '../labelBox';
import type { Scene, SceneEdge, SceneNode } from '../scene';
import { centre, distanceTo, lengthUnder, pairs, segments } from './overlaps';

export interface LineFigures {
  readonly crossings: number;
  readonly crossingsPerEdge: number;
  /** Degrees; Infinity without a crossing. */
  readonly leastCrossingAngle: number;
  /** Degrees between two neighbouring lines, 24 px outside their common node. */
  readonly leastNodeAngle: number;
  /** The shortest line outside its two ends, px. */
  readonly leastVisibleLine: number;
  /** Edges that have no stretch of 24 px without another line or node near. */
  readonly withoutOwnStretch: number;
  /** The least of the greatest distances of two parallel lines, px. */
  readonly leastParallelGap: number;
}

/** Lines of one node part here, px outside it: closer in, meeting is no crossing. */
const PARTING_PX = 8;
const ANGLE_AT_PX = 24;
const OWN_STRETCH_PX = 24;
const CLEAR_OF_LINES_PX = 12;
const CLEAR_OF_NODES_PX = 2;
const SAMPLE_PX = 3;

export function measureLines({ nodes, edges }: Scene): LineFigures {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const boxOf = new Map(edges.map((edge) => [edge, boundsOf(edge)]));
  const touching = pairs(edges).filter(([a, b]) => isNear(boxOf.get(a), boxOf.get(b), 0));
  const angles = touching.flatMap(([a, b]) => crossingAngles(a, b, sharedEnds(a, b, nodeOf)));
  const hasOwnStretch = (edge: SceneEdge) => {
    const box = boxOf.get(edge);
    const near = edges.filter((e) => e !== edge && isNear(box, boxOf.get(e), CLEAR_OF_LINES_PX));
    const others = near.map((other) => ({ edge: other, box: boxOf.get(other) ?? boundsOf(other) }));
    return ownStretch(edge, others, nodes) >= OWN_STRETCH_PX;
  };
  return {
    crossings: angles.length,
    crossingsPerEdge: angles.length / Math.max(1, edges.length),
    leastCrossingAngle: Math.min(...angles),
    leastNodeAngle: Math.min(...nodes.map((node) => leastAngleAt(node, edges))),
    leastVisibleLine: Math.min(...edges.map((edge) => visibleLength(edge, nodeOf))),
    withoutOwnStretch: edges.filter((edge) => !hasOwnStretch(edge)).length,
    leastParallelGap: Math.min(...pairs(edges).filter(isParallel).map(greatestGap)),
  };
}

function boundsOf({ points }: SceneEdge): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** Measuring a drawing takes a tenth of the time when lines whose boxes lie apart are not compared. */
function isNear(a: Box | undefined, b: Box | undefined, reach: number): boolean {
  return a !== undefined && b !== undefined && boxGap(a, b) <= reach;
}

function sharedEnds(
  a: SceneEdge,
  b: SceneEdge,
  nodeOf: ReadonlyMap<string, SceneNode>,
): readonly SceneNode[] {
  return [a.source, a.target]
    .filter((id) => id === b.source || id === b.target)
    .flatMap((id) => nodeOf.get(id) ?? []);
}

function crossingAngles(a: SceneEdge, b: SceneEdge, shared: readonly SceneNode[]): number[] {
  const seen: Point[] = [];
  const angles: number[] = [];
  for (const [p, q] of segments(a.points))
    for (const [r, s] of segments(b.points)) {
      const t = meetAt(p.x, p.y, q.x, q.y, r.x, r.y, s.x, s.y);
      if (t < 0) continue;
      const at = { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) };
      if (shared.some((node) => distance(at, centre(node)) < node.w / 2 + PARTING_PX)) continue;
      if (seen.some((other) => distance(at, other) < 2)) continue;
      seen.push(at);
      angles.push(acuteAngle(q.x - p.x, q.y - p.y, s.x - r.x, s.y - r.y));
    }
  return angles;
}

function distance(p: Point, q: Point): number {
  return Math.hypot(p.x - q.x, p.y - q.y);
}

/** Parallel lines count as one, by the mean of their directions. */
function leastAngleAt(node: SceneNode, edges: readonly SceneEdge[]): number {
  const c = centre(node);
  const directions = new Map<string, { x: number; y: number }>();
  for (const edge of edges) {
    if (edge.source !== node.id && edge.target !== node.id) continue;
    const isSource = edge.source === node.id;
    const outwards = isSource ? edge.points : edge.points.toReversed();
    const p = firstOutside(outwards, c, node.w / 2 + ANGLE_AT_PX);
    const far = distance(p, c) || 1;
    const other = isSource ? edge.target : edge.source;
    const sum = directions.get(other) ?? { x: 0, y: 0 };
    directions.set(other, { x: sum.x + (p.x - c.x) / far, y: sum.y + (p.y - c.y) / far });
  }
  const turns = [...directions.values()].map(({ x, y }) => Math.atan2(y, x)).sort((a, b) => a - b);
  if (turns.length < 2) return Infinity;
  const gaps = turns.map((turn, i) => (turns[i + 1] ?? (turns[0] ?? 0) + 2 * Math.PI) - turn);
  return (Math.min(...gaps) * 180) / Math.PI;
}

function firstOutside(points: readonly Point[], c: Point, r: number): Point {
  return resample(points, SAMPLE_PX).find((p) => distance(p, c) >= r) ?? points.at(-1) ?? c;
}

function visibleLength(edge: SceneEdge, nodeOf: ReadonlyMap<string, SceneNode>): number {
  const hidden = [edge.source, edge.target].reduce((sum, id) => {
    const node = nodeOf.get(id);
    return sum + (node === undefined ? 0 : lengthUnder(edge, node));
  }, 0);
  return segments(edge.points).reduce((sum, [p, q]) => sum + distance(p, q), 0) - hidden;
}

function ownStretch(
  edge: SceneEdge,
  others: readonly { readonly edge: SceneEdge; readonly box: Box }[],
  nodes: readonly SceneNode[],
): number {
  let [longest, run] = [0, 0];
  for (const p of resample(edge.points, SAMPLE_PX)) {
    const isShared =
      others.some(
        (other) =>
          boxToPoint(other.box, p) < CLEAR_OF_LINES_PX &&
          distanceTo(other.edge.points, p) < CLEAR_OF_LINES_PX,
      ) || nodes.some((node) => distance(p, centre(node)) < node.w / 2 + airAround(node, edge));
    run = isShared ? 0 : run + SAMPLE_PX;
    longest = Math.max(longest, run);
  }
  return longest;
}

function airAround(node: SceneNode, edge: SceneEdge): number {
  return node.id === edge.source || node.id === edge.target ? 0 : CLEAR_OF_NODES_PX;
}

function isParallel([a, b]: readonly [SceneEdge, SceneEdge]): boolean {
  return (
    (a.source === b.source && a.target === b.target) ||
    (a.source === b.target && a.target === b.source)
  );
}

function greatestGap([a, b]: readonly [SceneEdge, SceneEdge]): number {
  return Math.max(...resample(a.points, SAMPLE_PX).map((p) => distanceTo(b.points, p)));
}

/** Points along a line about `step` px apart. */
function resample(points: readonly Point[], step: number): readonly Point[] {
  return segments(points).flatMap(([p, q]) => {
    const count = Math.max(1, Math.ceil(distance(p, q) / step));
    return Array.from({ length: count + 1 }, (_, i) => ({
      x: p.x + ((q.x - p.x) * i) / count,
      y: p.y + ((q.y - p.y) * i) / count,
    }));
  });
}
