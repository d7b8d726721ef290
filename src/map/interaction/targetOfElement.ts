import type { EdgeId, NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { lineOf } from '../../graph/lines';
import { edgeTarget, nodeTarget, type DrawnTarget } from '../../graph/target';

/**
 * The target of the mark that an SVG element is, or is part of. Of a line that stands for several
 * edges, the first one that is shown.
 */
export function targetOfElement(
  graph: Graph,
  element: Element | null,
  isEdgeShown: (id: EdgeId) => boolean,
): DrawnTarget | null {
  const mark = element?.closest('[data-node],[data-edge]');
  const attribute = (name: string) => mark?.getAttribute(name) ?? '';
  const node = graph.nodeById.get(attribute('data-node') as NodeId);
  if (node) return nodeTarget(node.id);
  const edge = graph.edgeById.get(attribute('data-edge') as EdgeId);
  return edge ? edgeTarget(lineOf(graph, edge.id).find(isEdgeShown) ?? edge.id) : null;
}
