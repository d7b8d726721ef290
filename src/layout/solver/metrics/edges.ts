import type { Point } from '../../../geometry/curve';
import { acuteAngle, boxGap, meetAt } from '../../../geometry/geometry';
import type { Box } from '../../../geometry/labelBox';
import type { MeasuredScene, MeasuredEdge, MeasuredNode } from '../measuredScene';
import {
  boundsOf,
  centre,
  distance,
  distanceTo,
  lengthUnder,
  resample,
  segments,
} from '../../../geometry/polylines';
import { createItemTable, createPairTable, createTriangle, minOf } from './pairTable';

export interface EdgeMetrics {
  readonly crossings: number;
  readonly crossingsPerEdge: number;
  /** Degrees; Infinity without a crossing. */
  readonly minCrossingAngle: number;
  /** Minimum angle between two neighbouring edges, 24 px outside their common node, degrees. */
  readonly minNodeAngle: number;
  /** Visible length of the shortest edge, px. */
  readonly minVisibleEdge: number;
  /** Minimum over all pairs of parallel edges of their maximum distance, px. */
  readonly minParallelGap: number;
}

/** Edges of one node that meet closer to it than this do not cross, px outside its glyph. */
const PARTING_PX = 6;
const ANGLE_AT_PX = 24;
const SAMPLE_PX = 3;

/** An edge with the nodes at its ends and the bounding box of its line. */
interface Line {
  readonly edge: MeasuredEdge;
  readonly from: MeasuredNode | undefined;
  readonly to: MeasuredNode | undefined;
  readonly box: Box;
}

export function createEdgeMeasure(): (scene: MeasuredScene) => EdgeMetrics {
  const anglesOf = createTriangle(crossingAngles);
  const parallelGapsOf = createTriangle((a: Line, b: Line) =>
    isParallel(a, b) ? greatestGap(a, b) : Infinity,
  );
  const visibleOf = createItemTable(visibleLength);
  const nodeAnglesOf = createNodeAngles();
  let lines: readonly Line[] = [];
  return (scene) => {
    lines = linesOf(scene, lines);
    const angles = anglesOf(lines)
      .filter((some) => some.length > 0)
      .flat();
    return {
      crossings: angles.length,
      crossingsPerEdge: angles.length / Math.max(1, lines.length),
      minCrossingAngle: minOf(angles),
      minNodeAngle: minOf(nodeAnglesOf(scene.nodes, lines)),
      minVisibleEdge: minOf(visibleOf(lines)),
      minParallelGap: minOf(parallelGapsOf(lines)),
    };
  };
}

/** The smallest angle at each node, computed again only where an edge leaves it otherwise. */
function createNodeAngles(): (
  nodes: readonly MeasuredNode[],
  lines: readonly Line[],
) => readonly number[] {
  const waysOf = createPairTable(wayFrom);
  const last: { readonly ways: readonly Way[]; readonly angle: number }[] = [];
  return (nodes, lines) => {
    const all = waysOf(nodes, lines);
    return nodes.map((_, i) => {
      const ways: Way[] = [];
      for (let k = i * lines.length; k < (i + 1) * lines.length; k += 1) {
        const way = all[k];
        if (way !== null && way !== undefined) ways.push(way);
      }
      const was = last[i];
      if (was?.ways.length === ways.length && ways.every((way, k) => way === was.ways[k]))
        return was.angle;
      const angle = minAngle(ways);
      last[i] = { ways, angle };
      return angle;
    });
  };
}

/** Reuses the objects of the last call for lines that have not moved. */
function linesOf({ nodes, edges }: MeasuredScene, last: readonly Line[]): Line[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return edges.map((edge, i) => {
    const [from, to] = [nodeOf.get(edge.source), nodeOf.get(edge.target)];
    const was = last[i];
    if (was?.edge === edge && was.from === from && was.to === to) return was;
    return { edge, from, to, box: boundsOf(edge.points) };
  });
}

function crossingAngles(a: Line, b: Line): readonly number[] {
  if (boxGap(a.box, b.box) > 0) return [];
  const shared = [a.from, a.to].filter((node) => node === b.from || node === b.to);
  const met: Point[] = [];
  const angles: number[] = [];
  for (const [p, q] of segments(a.edge.points))
    for (const [r, s] of segments(b.edge.points)) {
      const t = meetAt(p.x, p.y, q.x, q.y, r.x, r.y, s.x, s.y);
      if (t < 0) continue;
      const at = { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) };
      if (shared.some((node) => node !== undefined && isParting(node, at))) continue;
      if (met.some((other) => distance(at, other) < 2)) continue;
      met.push(at);
      angles.push(acuteAngle(q.x - p.x, q.y - p.y, s.x - r.x, s.y - r.y));
    }
  return angles;
}

function isParting(node: MeasuredNode, at: Point): boolean {
  return distance(at, centre(node)) < node.w / 2 + PARTING_PX;
}

/**
 * The direction in which an edge leaves a node, as a unit vector, and the node at its other end.
 */
interface Way extends Point {
  readonly to: string;
}

function wayFrom(node: MeasuredNode, { edge }: Line): Way | null {
  if (edge.source !== node.id && edge.target !== node.id) return null;
  const isSource = edge.source === node.id;
  const c = centre(node);
  const outwards = isSource ? edge.points : edge.points.toReversed();
  const p = firstOutside(outwards, c, node.w / 2 + ANGLE_AT_PX);
  const far = distance(p, c) || 1;
  const to = isSource ? edge.target : edge.source;
  return { x: (p.x - c.x) / far, y: (p.y - c.y) / far, to };
}

function firstOutside(points: readonly Point[], c: Point, r: number): Point {
  return resample(points, SAMPLE_PX).find((p) => distance(p, c) >= r) ?? points.at(-1) ?? c;
}

/** In degrees. Parallel edges count as one, in the mean of their directions. */
function minAngle(ways: readonly Way[]): number {
  const directions = new Map<string, Point>();
  for (const { x, y, to } of ways) {
    const sum = directions.get(to) ?? { x: 0, y: 0 };
    directions.set(to, { x: sum.x + x, y: sum.y + y });
  }
  const turns = [...directions.values()].map(({ x, y }) => Math.atan2(y, x)).sort((a, b) => a - b);
  if (turns.length < 2) return Infinity;
  const gaps = turns.map((turn, i) => (turns[i + 1] ?? (turns[0] ?? 0) + 2 * Math.PI) - turn);
  return (Math.min(...gaps) * 180) / Math.PI;
}

function visibleLength({ edge: { points }, from, to }: Line): number {
  const hidden = [from, to].reduce((sum, node) => {
    return sum + (node === undefined ? 0 : lengthUnder(points, node));
  }, 0);
  return segments(points).reduce((sum, [p, q]) => sum + distance(p, q), 0) - hidden;
}

function isParallel({ edge: a }: Line, { edge: b }: Line): boolean {
  return (
    (a.source === b.source && a.target === b.target) ||
    (a.source === b.target && a.target === b.source)
  );
}

function greatestGap({ edge: a }: Line, { edge: b }: Line): number {
  return Math.max(...resample(a.points, SAMPLE_PX).map((p) => distanceTo(b.points, p)));
}
