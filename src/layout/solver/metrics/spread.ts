import { hullArea } from '../../../geometry/geometry';
import type { NodeId } from '../../../format/types';
import type { Point } from '../../../geometry/curve';
import type { Scene, SceneEdge } from '../measuredScene';
import { centre } from '../../../geometry/polylines';

/** Fewest edges between every two nodes, slot by slot. */
type Hops = readonly (readonly number[])[];

export interface SpreadFigures {
  /** Px from the outermost node, label or line to the frame; below 0 where one is cut. */
  readonly leastFrameGap: number;
  /** Share of the frame inside the hull of all nodes and labels. */
  readonly hullShare: number;
  /** Distance of the nodes' mean from the frame's middle, in half diagonals. */
  readonly offCentre: number;
  /** Mean squared relative difference between drawn and counted distances, at the scale that fits best. */
  readonly stress: number;
}

export function createSpreadMeasure(): (scene: Scene) => SpreadFigures {
  let [names, hops] = ['', hopCounts(0, [])];
  return (scene) => {
    const { nodes, edges } = scene;
    const now = JSON.stringify([nodes.map(({ id }) => id), edges.map(endsOf)]);
    if (now !== names) [names, hops] = [now, hopsOf(scene)];
    return measureSpread(scene, hops);
  };
}

function endsOf({ source, target }: SceneEdge): readonly [NodeId, NodeId] {
  return [source, target];
}

function hopsOf({ nodes, edges }: Scene): Hops {
  const slots = new Map(nodes.map(({ id }, i) => [id, i]));
  return hopCounts(
    nodes.length,
    edges.map(({ source, target }) => [slots.get(source) ?? -1, slots.get(target) ?? -1]),
  );
}

function measureSpread(scene: Scene, hops: Hops): SpreadFigures {
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
    leastFrameGap: Math.min(...outermost.map(({ x, y }) => Math.min(x, y, width - x, height - y))),
    hullShare: hullArea(corners) / (width * height),
    offCentre: Math.hypot(dx, dy) / (Math.hypot(width, height) / 2),
    stress: measureStress(centres, hops),
  };
}

function measureStress(centres: readonly Point[], hops: Hops): number {
  const ratios = centres.flatMap((p, i) =>
    centres.slice(i + 1).flatMap((q, k) => {
      const d = hops[i]?.[i + 1 + k] ?? Infinity;
      return Number.isFinite(d) ? [Math.hypot(p.x - q.x, p.y - q.y) / d] : [];
    }),
  );
  const squares = ratios.reduce((sum, ratio) => sum + ratio ** 2, 0);
  const scale = squares > 0 ? ratios.reduce((sum, ratio) => sum + ratio, 0) / squares : 1;
  const off = ratios.reduce((sum, ratio) => sum + (scale * ratio - 1) ** 2, 0);
  return off / Math.max(1, ratios.length);
}

/** Fewest edges between every two of `count` nodes; Infinity where there is no way. */
export function hopCounts(count: number, ends: readonly (readonly [number, number])[]): Hops {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of ends) {
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return near.map((_, start) => {
    const hops = Array.from({ length: count }, () => Infinity);
    hops[start] = 0;
    const queue = [start];
    for (const at of queue)
      for (const next of near[at] ?? [])
        if (hops[next] === Infinity) {
          hops[next] = (hops[at] ?? 0) + 1;
          queue.push(next);
        }
    return hops;
  });
}
