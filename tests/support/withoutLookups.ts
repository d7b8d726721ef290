import type { Graph } from '../../src/graph/graph';

/**
 * A graph to be compared with another: its lookups are functions, equal only to themselves, and packed
 * nodes and edges (`packSteps`) are equal to others by what they say.
 */
export function withoutLookups(graph: Graph): object {
  const { dataset, nodes, edges } = graph;
  const edgesAt = nodes.map(({ id }) => graph.edgesAt.get(id));
  const said: unknown = JSON.parse(JSON.stringify({ dataset, nodes, edges }));
  return { ...graph, nodeById: null, edgeById: null, edgesAt, ...(said as object) };
}
