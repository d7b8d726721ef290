import type { EdgeId, NodeId } from '../format/types';
import type { Graph } from './graph';

/** The edges between two nodes in the article's order, in either direction. */
export function edgesBetween(graph: Graph, a: NodeId, b: NodeId): readonly EdgeId[] {
  if (a === b) return [];
  const atB = new Set(graph.edgesAt.get(b));
  return (graph.edgesAt.get(a) ?? []).filter((id) => atB.has(id));
}
