import type { Graph, IdIndex } from '../../src/graph/graph';

/**
 * A graph to be compared with another: its lookups are functions, equal only to themselves, and its
 * indexes, and packed nodes and edges (`packSteps`), are equal to others by what they say.
 */
export function withoutLookups(graph: Graph): object {
  const { dataset, nodes, edges } = graph;
  const edgesAt = nodes.map(({ id }) => graph.edgesAt.get(id));
  const said: unknown = JSON.parse(JSON.stringify({ dataset, nodes, edges }));
  const indexes = {
    nodeIndex: entriesOf(graph.nodeIndex),
    edgeIndex: entriesOf(graph.edgeIndex),
  };
  return { ...graph, nodeById: null, edgeById: null, edgesAt, ...indexes, ...(said as object) };
}

function entriesOf<Id>(index: IdIndex<Id>): readonly (readonly [Id, number | undefined])[] {
  return [...index.keys()].map((id) => [id, index.get(id)]);
}
