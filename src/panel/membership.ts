import type { NodeId } from '../dataset/types';
import type { Graph } from '../model/graph';
import { membersOf } from '../model/members';
import { isPast, isUnreal } from '../model/status';

/**
 * Who takes part in a framework now. Of the states and bodies tied to it not those that only wish to, no longer do, or are what
 * it is about: a member is the source of a real tie to it.
 */
export function presentMembers(graph: Graph, id: NodeId): readonly NodeId[] {
  const joined = new Set<NodeId>();
  for (const edgeId of graph.edgesAt.get(id) ?? []) {
    const edge = graph.edgeById.get(edgeId);
    if (edge?.target === id && !isUnreal(edge) && !isPast(edge)) joined.add(edge.source);
  }
  return membersOf(graph, id).filter((member) => joined.has(member));
}
