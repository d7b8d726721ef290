import { STANCES, type EdgeId, type NodeId, type Stance } from '../format/types';
import type { Graph } from './graph';
import { edgesBetween } from './edgesBetween';
import { isFramework, membersOf } from './members';

export interface StanceEdges {
  readonly stance: Stance;
  /** In the article's order. */
  readonly edges: readonly EdgeId[];
}

/** All edges between two nodes, in either direction, by stance; stances without one are left out. */
export function edgesByStance(graph: Graph, a: NodeId, b: NodeId): readonly StanceEdges[] {
  const between = edgesBetween(graph, a, b);
  return STANCES.map((stance) => ({
    stance,
    edges: between.filter((id) => graph.edgeById.get(id)?.stance === stance),
  })).filter(({ edges }) => edges.length > 0);
}

/**
 * The frameworks that both take part in, in file order: of neither is it only wished, agreed or
 * past (`membersOf`).
 */
export function commonFrameworks(graph: Graph, a: NodeId, b: NodeId): readonly NodeId[] {
  return graph.nodes
    .filter(isFramework)
    .map(({ id }) => id)
    .filter((id) => {
      const members = membersOf(graph, id);
      return members.includes(a) && members.includes(b);
    });
}
