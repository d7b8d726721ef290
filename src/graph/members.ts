import type { DatasetNode, NodeId, NodeKind } from '../format/types';
import type { Graph } from './graph';
import { isPast, isUnreal } from './status';

const MEMBER_KINDS: readonly NodeKind[] = ['country', 'organization', 'bloc'];

/** Whether a node's page leads with its members. */
export function isFramework(node: DatasetNode): boolean {
  return node.kind === 'framework';
}

/**
 * The current members of a framework: the countries, organizations and blocs at the source of its
 * edges, in the article's order. Excludes those that only wish or have agreed to join, no longer
 * belong, or are what the framework is about.
 */
export function membersOf(graph: Graph, id: NodeId): readonly NodeId[] {
  const members = new Set<NodeId>();
  for (const edgeId of graph.edgesAt.get(id) ?? []) {
    const edge = graph.edgeById.get(edgeId);
    if (edge?.target !== id || edge.status === 'agreed' || isUnreal(edge) || isPast(edge)) continue;
    const kind = graph.nodeById.get(edge.source)?.kind;
    if (kind && MEMBER_KINDS.includes(kind)) members.add(edge.source);
  }
  return [...members];
}
