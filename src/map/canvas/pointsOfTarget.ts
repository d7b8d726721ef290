import { usesOf } from '../../graph/argument';
import { edgeTarget, nodesOfPair, nodeTarget, type Target } from '../../graph/target';
import type { CanvasScene } from './canvasScene';

/** The nodes that show where a target is: a node, the ends of an edge, all that a step uses. */
export function pointsOfTarget(scene: CanvasScene, target: Target): readonly number[] {
  const { graph } = scene;
  const slotsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => graph.nodeIndex.get(id as never) ?? []);
  switch (target.kind) {
    case 'node':
      return slotsOf([target.id]);
    case 'edge': {
      const edge = graph.edgeById.get(target.id);
      return edge ? slotsOf([edge.source, edge.target]) : [];
    }
    case 'pair':
      return slotsOf(nodesOfPair(target.id));
    case 'step': {
      const step = graph.stepById.get(target.id);
      if (!step) return [];
      const { edges, nodes } = usesOf(graph, step);
      return [...edges.map(edgeTarget), ...nodes.map(nodeTarget)].flatMap((one) =>
        pointsOfTarget(scene, one),
      );
    }
  }
}
