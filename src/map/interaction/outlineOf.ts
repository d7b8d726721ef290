import type { Point } from '../../geometry/curve';
import { ringRadius } from '../../geometry/glyph';
import type { NodeId } from '../../format/types';
import { usesOf } from '../../graph/argument';
import type { Graph } from '../../graph/graph';
import { nodesOfPair, type Target } from '../../graph/target';
import type { Drawing } from './svgPicking';

/**
 * Corners of the boxes of all that a target shows: the rings and labels of its nodes, or of the
 * nodes at the ends of its edges. Layout units.
 */
export function outlineOf(
  { scene, positions }: Pick<Drawing, 'scene' | 'positions'>,
  target: Target,
): readonly Point[] {
  const { graph, nodes } = scene;
  return nodesOf(graph, target).flatMap((id) => {
    const slot = graph.nodeIndex.get(id);
    const node = slot === undefined ? undefined : nodes[slot];
    if (slot === undefined || !node) return [];
    const radius = ringRadius(node.glyph);
    const [cx, cy] = [positions[2 * slot] ?? 0, positions[2 * slot + 1] ?? 0];
    const { x, y, w, h } = node.label.box;
    return [
      { x: cx - radius, y: cy - radius },
      { x: cx + radius, y: cy + radius },
      { x: cx + x, y: cy + y },
      { x: cx + x + w, y: cy + y + h },
    ];
  });
}

function nodesOf(graph: Graph, target: Target): readonly NodeId[] {
  switch (target.kind) {
    case 'node':
      return [target.id];
    case 'pair':
      return nodesOfPair(target.id);
    case 'edge': {
      const edge = graph.edgeById.get(target.id);
      return edge ? [edge.source, edge.target] : [];
    }
    case 'step': {
      const step = graph.stepById.get(target.id);
      if (!step) return [];
      const { edges, nodes } = usesOf(graph, step);
      return [...nodes, ...edges.flatMap((id) => nodesOf(graph, { kind: 'edge', id }))];
    }
  }
}
