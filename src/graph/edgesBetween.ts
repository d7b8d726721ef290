import type { EdgeId, NodeId } from '../format/types';
import type { Graph } from './graph';
import { isFirstOfLine } from './lines';

/** The edges between two nodes in the article's order, in either direction. */
export function edgesBetween(graph: Graph, a: NodeId, b: NodeId): readonly EdgeId[] {
  if (a === b) return [];
  const atB = new Set(graph.edgesAt.get(b));
  return (graph.edgesAt.get(a) ?? []).filter((id) => atB.has(id));
}

/** The same with one edge for each line: the first of those that it stands for. */
export function linesBetween(graph: Graph, a: NodeId, b: NodeId): readonly EdgeId[] {
  return edgesBetween(graph, a, b).filter((id) => isFirstOfLine(graph, id));
}
