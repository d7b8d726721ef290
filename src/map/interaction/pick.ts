import type { EdgeId, NodeId } from '../../format/types';
import { polyline, type Point } from '../../geometry/curve';
import type { Box } from '../../geometry/labelBox';
import type { Positions } from '../../geometry/types';
import type { EdgeShape } from '../edgeShape';
import type { Scene } from '../scene';

/** How close to a mark a pointer has to be, CSS px (docs/design.md, Picking). */
export const REACH_PX = { mouse: 12, finger: 22 } as const;
/** Minimum radius of a glyph's hit area, CSS px. */
export const NODE_REACH_PX = { mouse: 14, finger: 22 } as const;
/** On touch, edges whose distances differ by less than this are ambiguous: the reader is asked. */
export const AMBIGUOUS_PX = 8;
export const MAX_CHOICES = 3;
const SEGMENTS = 12;

export type Pointer = 'mouse' | 'finger';

export type Picked =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'edge'; readonly id: EdgeId }
  | { readonly kind: 'ambiguous'; readonly ids: readonly EdgeId[] }
  | null;

export interface PickInput {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly shapes: readonly EdgeShape[];
  /** In layout units. */
  readonly point: Point;
  readonly pointer: Pointer;
  /** CSS px per layout unit: hit radii are meant on the screen, at any zoom. */
  readonly scale: number;
  readonly isEdgeShown: (id: EdgeId) => boolean;
}

/**
 * What a pointer at `point` hits: a node or its label first, otherwise the nearest line, otherwise
 * nothing. A line that stands for several edges is hit as the first of them that is shown.
 */
export function pick(input: PickInput): Picked {
  return pickNode(input) ?? pickEdge(input);
}

export function pickNode({ scene, positions, point, pointer, scale }: PickInput): Picked {
  const [nearest] = scene.nodes
    .map(({ node, glyph, label }, i) => {
      const dx = point.x - (positions[2 * i] ?? 0);
      const dy = point.y - (positions[2 * i + 1] ?? 0);
      const reach = Math.max(glyph.radius + 2, NODE_REACH_PX[pointer] / scale);
      const distance = Math.hypot(dx, dy);
      const isIn = isInside(label.box, dx, dy);
      return {
        id: node.id,
        isHit: isIn || distance <= reach,
        distance: isIn ? Math.min(distance, reach) : distance,
      };
    })
    .filter(({ isHit }) => isHit)
    .sort((a, b) => a.distance - b.distance);
  return nearest ? { kind: 'node', id: nearest.id } : null;
}

/** A label is hit up to 2 px to either side. */
function isInside({ x, y, w, h }: Box, dx: number, dy: number): boolean {
  return dx >= x - 2 && dx <= x + w + 2 && dy >= y && dy <= y + h;
}

function pickEdge(input: PickInput): Picked {
  const { scene, shapes, point, pointer, scale, isEdgeShown } = input;
  const reach = REACH_PX[pointer] / scale;
  const near = scene.edges
    .map(({ ids }, i) => ({ ids, distance: distanceTo(shapes[i], point, reach) }))
    .filter(({ distance }) => distance <= reach)
    .flatMap(({ ids, distance }) => {
      const id = ids.find(isEdgeShown);
      return id === undefined ? [] : [{ id, isOne: ids.length === 1, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
  const [first] = near;
  if (!first) return null;
  // A line of many edges is no choice among edges: it is meant only if it is the nearest.
  const rivals = near.filter(
    ({ isOne, distance }) =>
      first.isOne && isOne && distance < first.distance + AMBIGUOUS_PX / scale,
  );
  if (pointer === 'finger' && rivals.length > 1)
    return { kind: 'ambiguous', ids: rivals.slice(0, MAX_CHOICES).map(({ id }) => id) };
  return { kind: 'edge', id: first.id };
}

/** Infinity for an edge that is certainly farther than `reach`. */
function distanceTo(shape: EdgeShape | undefined, point: Point, reach: number): number {
  if (!shape || !isInReach(shape, point, reach)) return Infinity;
  const points = polyline(shape.curve, SEGMENTS);
  let min = Infinity;
  for (let i = 1; i < points.length; i += 1)
    min = Math.min(min, segmentDistance(point, points[i - 1], points[i]));
  return min;
}

/** A Bézier curve stays inside the box around its ends and its control point. */
function isInReach({ curve: { a, c, b } }: EdgeShape, { x, y }: Point, reach: number): boolean {
  return (
    x >= Math.min(a.x, c.x, b.x) - reach &&
    x <= Math.max(a.x, c.x, b.x) + reach &&
    y >= Math.min(a.y, c.y, b.y) - reach &&
    y <= Math.max(a.y, c.y, b.y) + reach
  );
}

function segmentDistance(p: Point, a: Point | undefined, b: Point | undefined): number {
  if (!a || !b) return Infinity;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
