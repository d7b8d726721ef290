import type { DatasetNode, NodeId, NodeKind } from '../dataset/types';
import type { Graph } from './graph';

const MEMBER_KINDS: readonly NodeKind[] = ['country', 'organization', 'bloc'];

/** Whether a node's page leads with its members. */
export function isFramework(node: DatasetNode): boolean {
  return node.kind === 'framework';
}

/** The countries, organizations and blocs tied to a node, by whatever stance, in the article's order of their ties. */
export function membersOf(graph: Graph, id: NodeId): readonly NodeId[] {
  const members = new Set<NodeId>();
  for (const edgeId of graph.edgesAt.get(id) ?? []) {
    const edge = graph.edgeById.get(edgeId);
    if (!edge) continue;
    const other = graph.nodeById.get(edge.source === id ? edge.target : edge.source);
    if (other && MEMBER_KINDS.includes(other.kind)) members.add(other.id);
  }
  return [...members];
}
