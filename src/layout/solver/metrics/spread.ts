import { hullArea } from '../../../geometry/geometry';
import type { NodeId } from '../../../format/types';
import type { Point } from '../../../geometry/curve';
import type { MeasuredScene } from '../measuredScene';
import { centre, distance } from '../../../geometry/polylines';
import { hopCounts, type Hops } from '../../hopCounts';

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
  let hops = hopCounts(0, []);
  return (scene) => {
    const now = endsOf(scene);
    if (now.length !== ends.length || now.some((id, i) => id !== ends[i])) {
      ends = now;
      hops = hopsOf(scene);
    }
    return measureSpread(scene, hops);
  };
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

function measureSpread(scene: MeasuredScene, hops: Hops): SpreadMetrics {
  const { width, height, nodes, labels, edges } = scene;
  const corners = [...nodes, ...labels].flatMap(({ x, y, w, h }) => [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]);
  const outermost = [...corners, ...edges.flatMap(({ points }) => points)];
  const centres = nodes.map(centre);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const dx = mean(centres.map(({ x }) => x)) - width / 2;
  const dy = mean(centres.map(({ y }) => y)) - height / 2;
  return {
    minMargin: Math.min(...outermost.map(({ x, y }) => Math.min(x, y, width - x, height - y))),
    hullShare: hullArea(corners) / (width * height),
    offCentre: Math.hypot(dx, dy) / (Math.hypot(width, height) / 2),
    stress: measureStress(centres, hops),
  };
}

function measureStress(centres: readonly Point[], hops: Hops): number {
  let [sum, squares, count] = [0, 0, 0];
  forEachRatio(centres, hops, (ratio) => {
    sum += ratio;
    squares += ratio * ratio;
    count += 1;
  });
  const scale = squares > 0 ? sum / squares : 1;
  // The sum of (scale * ratio - 1)², expanded.
  return (scale * scale * squares - 2 * scale * sum + count) / Math.max(1, count);
}

/** Visits drawn distance / graph distance for every pair of connected nodes. */
function forEachRatio(centres: readonly Point[], hops: Hops, visit: (ratio: number) => void): void {
  centres.forEach((p, i) => {
    for (let k = i + 1; k < centres.length; k += 1) {
      const [q, count = Infinity] = [centres[k], hops[i]?.[k]];
      if (q !== undefined && Number.isFinite(count)) visit(distance(p, q) / count);
    }
  });
}
