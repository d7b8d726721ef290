import {
  buildCurve,
  gapAround,
  pointAt,
  subcurve,
  tangentAt,
  trimAt,
  type Curve,
  type Point,
} from '../geometry/curve';
import { endMarkDistance, trimLine } from '../geometry/lineEnds';
import { positionAt } from '../geometry/positionAt';
import { round2 } from '../geometry/round2';
import type { Positions } from '../geometry/types';
import type { Scene, SceneEdge } from './scene';

const CROSS_GAP_PX = 7;
/** An edge whose middle is closer than this to its chord is drawn as the chord. */
const STRAIGHT_PX = 0.01;
/**
 * Candidate positions of a dispute's cross, best first: as near the middle as labels and marks
 * leave room.
 */
const CROSS_CHOICES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.33, 0.67, 0.28, 0.72];
/** Clearance around a cross, px. */
const CROSS_ROOM_PX = 8;
/**
 * Where on a line its number is wanted, from the end whose id comes first: side by side, the numbers
 * of two nodes' lines would read as one.
 */
const COUNT_AT = { cooperation: 0.5, neutral: 0.36, dispute: 0.64 } as const;
/** Clearance around the number of a line, px. */
const COUNT_ROOM_PX = 13;

export interface EdgeShape {
  /** The centre line from glyph to glyph, end mark left out. */
  readonly curve: Curve;
  /** The visible stroke as an SVG path; a dispute's has a gap for its cross. */
  readonly line: string;
  /** The same without the gap: casing, glow and hit stroke. */
  readonly fullPath: string;
  readonly cross?: Point;
  /** The middle of the number of a line that stands for several edges. */
  readonly count?: Point;
  readonly end?: Point & { readonly degrees: number };
}

/** The geometry of one edge at given node positions. Pure. In layout units. */
export function buildEdgeShape(scene: Scene, slot: number, positions: Positions): EdgeShape {
  const item = sceneEdge(scene, slot);
  const full = buildCurve(
    positionAt(positions, item.source),
    positionAt(positions, item.target),
    item.bow,
  );
  const curve = trimLine(
    full,
    radiusOf(scene, item.source),
    radiusOf(scene, item.target),
    item.endMark,
  );
  const fullPath = pathOf(curve);
  const end = item.endMark === 'none' ? {} : { end: endOf(scene, item, full, curve) };
  const withCount = (cross?: Point) =>
    item.ids.length > 1 && { count: countAt(scene, item, curve, positions, cross) };
  if (item.edge.stance !== 'dispute')
    return { curve, line: fullPath, fullPath, ...end, ...withCount() };
  const t = crossAt(scene, item, curve, positions);
  const [before, after] = gapAround(curve, t, CROSS_GAP_PX);
  const line = pathOf(subcurve(curve, 0, before)) + pathOf(subcurve(curve, after, 1));
  const cross = pointAt(curve, t);
  return { curve, line, fullPath, cross, ...end, ...withCount(cross) };
}

function sceneEdge(scene: Scene, slot: number): SceneEdge {
  const item = scene.edges[slot];
  if (!item) throw new RangeError(`no edge in slot ${slot}`);
  return item;
}

function radiusOf(scene: Scene, slot: number): number {
  return scene.nodes[slot]?.glyph.radius ?? 0;
}

/**
 * Centre of the ring or bar, or tip of the arrowhead, with the direction in which the edge arrives.
 */
function endOf(
  scene: Scene,
  item: SceneEdge,
  full: Curve,
  curve: Curve,
): Point & { degrees: number } {
  const direction = tangentAt(curve, 1);
  const distance = radiusOf(scene, item.target) + endMarkDistance(item.endMark);
  const { x, y } = pointAt(full, trimAt(full, 'end', distance));
  return { x, y, degrees: (Math.atan2(direction.y, direction.x) * 180) / Math.PI };
}

function crossAt(scene: Scene, item: SceneEdge, curve: Curve, positions: Positions): number {
  const isOpen = (t: number) => isFree(scene, item, pointAt(curve, t), positions, CROSS_ROOM_PX);
  return CROSS_CHOICES.find(isOpen) ?? 0.5;
}

/** As near the place it is wanted at as labels, marks and the line's own cross leave room. */
function countAt(
  scene: Scene,
  item: SceneEdge,
  curve: Curve,
  positions: Positions,
  cross?: Point,
): Point {
  const { stance, source, target } = item.edge;
  const wanted = source < target ? COUNT_AT[stance] : 1 - COUNT_AT[stance];
  const points = [...CROSS_CHOICES]
    .sort((s, t) => Math.abs(s - wanted) - Math.abs(t - wanted))
    .map((t) => pointAt(curve, t))
    .filter(({ x, y }) => !cross || Math.hypot(cross.x - x, cross.y - y) > 2 * COUNT_ROOM_PX);
  const isOpen = (point: Point) => isFree(scene, item, point, positions, COUNT_ROOM_PX);
  return points.find(isOpen) ?? points[0] ?? pointAt(curve, wanted);
}

function isFree(
  scene: Scene,
  item: SceneEdge,
  { x, y }: Point,
  positions: Positions,
  roomPx: number,
): boolean {
  return scene.nodes.every(({ glyph, label }, slot) => {
    const node = positionAt(positions, slot);
    const own = slot === item.source || slot === item.target;
    if (!own && Math.hypot(node.x - x, node.y - y) < glyph.radius + roomPx) return false;
    const { box } = label;
    const dx = Math.max(node.x + box.x - x, x - node.x - box.x - box.w);
    const dy = Math.max(node.y + box.y - y, y - node.y - box.y - box.h);
    return Math.max(dx, dy) > roomPx - 2;
  });
}

function pathOf({ a, c, b }: Curve): string {
  if (isStraight({ a, c, b }))
    return `M${round2(a.x)} ${round2(a.y)}L${round2(b.x)} ${round2(b.y)}`;
  return `M${round2(a.x)} ${round2(a.y)}Q${round2(c.x)} ${round2(c.y)} ${round2(b.x)} ${round2(b.y)}`;
}

/**
 * Most edges. As lines they take a third less HTML, which holds every edge of all five drawings.
 */
function isStraight({ a, c, b }: Curve): boolean {
  return Math.max(Math.abs(a.x + b.x - 2 * c.x), Math.abs(a.y + b.y - 2 * c.y)) < STRAIGHT_PX;
}

/** `transform` that places a mark, rotated by `degrees` if given. */
export function formatTransform({ x, y }: Point, degrees?: number): string {
  return degrees === undefined
    ? `translate(${round2(x)} ${round2(y)})`
    : `translate(${round2(x)} ${round2(y)})rotate(${round2(degrees)})`;
}
