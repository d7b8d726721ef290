import type { Point } from '../../geometry/curve';
import type { Positions } from '../../geometry/types';
import {
  AMBIGUOUS_PX,
  MAX_CHOICES,
  NODE_REACH_PX,
  REACH_PX,
  type Picked,
  type Pointer,
} from '../interaction/pick';
import { READING_SPACING_PX, type CanvasScene } from './canvasScene';
import type { CanvasPainter } from './createCanvasPainter';
import { buildNodeGrid, type NodeGrid } from './nodeGrid';
import { buildEdgeGrid, type EdgeGrid } from './edgeGrid';
import { createEdgesAt } from './edgesAt';
import { toLayout, type Projection } from './projection';

/** Where nodes are close together, the reach around each is this share of their distance. */
const NODE_REACH_SHARE = 0.6;
const EDGE_REACH_SHARE = 0.3;
const MIN_EDGE_REACH_PX = 3;

export interface CanvasPicking {
  /** The mark at a point of the canvas (CSS px), by the same rules as on the SVG drawing. */
  pick(point: Point, pointer: Pointer): Picked;
  nodeAt(point: Point, pointer: Pointer): number | null;
}

interface Shown {
  readonly projection: Projection;
  readonly edges: Uint8Array;
  readonly nodes: Uint8Array;
  /** Nodes that may be away from their rest positions. */
  readonly away: ReadonlySet<number>;
}

/**
 * Hit testing: one grid finds the nearest node, another the edges near a point. Both are built on
 * the first pick, for the rest positions; marks away from those are tested one by one. So nothing
 * is built again after a drag: the grid of 20,000 edges takes 0.2 s.
 */
export function createPicking(
  scene: CanvasScene,
  positions: Positions,
  painter: CanvasPainter,
  shown: () => Shown,
): CanvasPicking {
  let nodeGrid: NodeGrid | null = null;
  let nodeGridOf: Uint8Array | null = null;
  let grid: EdgeGrid | null = null;
  const edgesAt = createEdgesAt(scene);
  const spacingPx = (projection: Projection) =>
    (READING_SPACING_PX * projection.scale) / scene.readingScale;

  const labelAt = ({ x, y }: Point): number | null =>
    painter.labels.find(
      ({ box }) => x >= box.x - 2 && x <= box.x + box.w + 2 && y >= box.y && y <= box.y + box.h,
    )?.slot ?? null;

  const nodeAt = (point: Point, pointer: Pointer): number | null => {
    const { projection, nodes, away } = shown();
    if (!nodeGrid || nodeGridOf !== nodes)
      nodeGrid = buildNodeGrid(
        scene.restPositions,
        [...scene.byImportance].filter((slot) => nodes[slot] === 1),
        positions,
      );
    nodeGridOf = nodes;
    const { x, y } = toLayout(projection, point);
    const radiusOf = painter.radiusIn(projection);
    const limit = Math.min(NODE_REACH_PX[pointer], NODE_REACH_SHARE * spacingPx(projection));
    const reachOf = (slot: number) => Math.max(radiusOf(slot) + 2, limit);
    // The point may be inside a large glyph although the centre of a small one is nearer.
    const large = [...scene.byImportance.subarray(0, MAX_LARGE)].find(
      (slot) =>
        nodes[slot] === 1 && distance(positions, slot, x, y) * projection.scale <= radiusOf(slot),
    );
    if (large !== undefined) return large;
    const atRest = nodeGrid.nearest(x, y, Math.max(limit, LARGEST_RADIUS_PX) / projection.scale);
    const nearest = [...away]
      .filter((slot) => nodes[slot] === 1)
      .reduce(
        (first: number | null, slot) =>
          first === null || distance(positions, slot, x, y) < distance(positions, first, x, y)
            ? slot
            : first,
        atRest,
      );
    const isHit =
      nearest !== null && distance(positions, nearest, x, y) * projection.scale <= reachOf(nearest);
    return isHit ? nearest : labelAt(point);
  };

  const pickEdge = (point: Point, pointer: Pointer): Picked => {
    const { projection, edges, away } = shown();
    grid ??= buildEdgeGrid(scene, scene.restPositions, positions);
    const { x, y } = toLayout(projection, point);
    const reachPx = Math.min(
      REACH_PX[pointer],
      Math.max(MIN_EDGE_REACH_PX, EDGE_REACH_SHARE * spacingPx(projection)),
    );
    const near = grid
      .near(x, y, reachPx / projection.scale, edgesAt(away))
      .filter(({ slot }) => edges[slot] === 1);
    const idOf = (slot: number) => scene.graph.edges[slot]?.id;
    const [first] = near;
    const id = first && idOf(first.slot);
    if (!first || !id) return null;
    const rivals = near.filter(
      (one) => one.distance < first.distance + AMBIGUOUS_PX / projection.scale,
    );
    if (pointer === 'finger' && rivals.length > 1)
      return {
        kind: 'ambiguous',
        ids: rivals.slice(0, MAX_CHOICES).flatMap(({ slot }) => idOf(slot) ?? []),
      };
    return { kind: 'edge', id };
  };

  return {
    nodeAt,
    pick: (point, pointer) => {
      const slot = nodeAt(point, pointer);
      const id = slot === null ? undefined : scene.graph.nodes[slot]?.id;
      return id ? { kind: 'node', id } : pickEdge(point, pointer);
    },
  };
}

const MAX_LARGE = 24;
const LARGEST_RADIUS_PX = 20;

function distance(positions: Positions, slot: number, x: number, y: number): number {
  return Math.hypot((positions[2 * slot] ?? 0) - x, (positions[2 * slot + 1] ?? 0) - y);
}
