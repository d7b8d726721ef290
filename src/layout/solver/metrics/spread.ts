import { hullArea } from '../../../geometry/geometry';
import type { NodeId } from '../../../format/types';
import type { Point } from '../../../geometry/curve';
import type { Box } from '../../../geometry/labelBox';
import type { MeasuredEdge, MeasuredScene } from '../measuredScene';
import { centre, distance } from '../../../geometry/polylines';
import { hopCounts, type Hops } from '../../hopCounts';
import { createItemTable, createTriangle, minOf } from './pairTable';

export interface SpreadMetrics {
  /**
   * Px from the edge of the drawing to the outermost node, label or edge; negative if one is cut
   * off.
   */
  readonly minMargin: number;
  /** Share of the drawing inside the convex hull of all nodes and labels. */
  readonly hullShare: number;
  /** Distance of the nodes' mean from the middle, in half diagonals. */
  readonly offCentre: number;
  /** Mean squared relative difference between drawn and graph distances, at the best scale. */
  readonly stress: number;
}

export function createSpreadMeasure(): (scene: MeasuredScene) => SpreadMetrics {
  let ends: readonly NodeId[] = [];
  let stressOf = createStressMeasure([]);
  const centresOf = createItemTable(centre);
  const edgeExtentsOf = createItemTable(edgeExtent);
  return (scene) => {
    const { width, height, nodes, labels, edges } = scene;
    const now = endsOf(scene);
    if (now.length !== ends.length || now.some((id, i) => id !== ends[i])) {
      ends = now;
      stressOf = createStressMeasure(hopsOf(scene));
    }
    const centres = centresOf(nodes);
    const dx = mean(centres.map(({ x }) => x)) - width / 2;
    const dy = mean(centres.map(({ y }) => y)) - height / 2;
    const bounds = [...nodes.map(boxExtent), ...labels.map(boxExtent), ...edgeExtentsOf(edges)];
    return {
      minMargin: minOf(
        bounds.map(({ left, top, right, bottom }) =>
          Math.min(left, top, width - right, height - bottom),
        ),
      ),
      hullShare: hullArea(cornersOf([...nodes, ...labels])) / (width * height),
      offCentre: Math.hypot(dx, dy) / (Math.hypot(width, height) / 2),
      stress: stressOf(centres),
    };
  };
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxExtent({ x, y, w, h }: Box): Extent {
  return { left: x, top: y, right: x + w, bottom: y + h };
}

function edgeExtent({ points }: MeasuredEdge): Extent {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    ...{ left: Math.min(...xs), top: Math.min(...ys) },
    ...{ right: Math.max(...xs), bottom: Math.max(...ys) },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function cornersOf(boxes: readonly Box[]): readonly Point[] {
  return boxes.flatMap(({ x, y, w, h }) => [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]);
}

/** Everything that graph distances depend on. */
function endsOf({ nodes, edges }: MeasuredScene): readonly NodeId[] {
  const ids = nodes.map(({ id }) => id);
  for (const { source, target } of edges) ids.push(source, target);
  return ids;
}

function hopsOf({ nodes, edges }: MeasuredScene): Hops {
  const slots = new Map(nodes.map(({ id }, i) => [id, i]));
  return hopCounts(
    nodes.length,
    edges.map(({ source, target }) => [slots.get(source) ?? -1, slots.get(target) ?? -1]),
  );
}

/** For graphs with these distances. */
function createStressMeasure(hops: Hops): (centres: readonly Point[]) => number {
  const ratiosOf = createTriangle((p: Point, q: Point, i, k) => {
    const count = hops[i]?.[k] ?? Infinity;
    return Number.isFinite(count) ? distance(p, q) / count : UNCONNECTED;
  });
  return (centres) => {
    let [sum, squares, count] = [0, 0, 0];
    for (const ratio of ratiosOf(centres)) {
      if (ratio === UNCONNECTED) continue;
      sum += ratio;
      squares += ratio * ratio;
      count += 1;
    }
    const scale = squares > 0 ? sum / squares : 1;
    // The sum of (scale * ratio - 1)², expanded.
    return (scale * scale * squares - 2 * scale * sum + count) / Math.max(1, count);
  };
}

/** Drawn distance / graph distance of two nodes without a path between them. */
const UNCONNECTED = -1;
