import type { DatasetNode, NodeId } from '../format/types';
import type { Graph } from './graph';

/** Without seeds: how many states may be principal, and how many ties each needs. */
const MAX_PRINCIPALS = 3;
const MIN_EDGES = 3;

/**
 * Those that the map is about, drawn as large discs: whom the dataset names in `principals` (ids of nodes of any kind); else
 * every country with a `seed`; where no country has one, the up to three countries with most ties (at least 3 each; among equals
 * the one first in the file). In file order but for the last.
 */
export function principals(graph: Graph): ReadonlySet<NodeId> {
  const named = namedPrincipals(graph);
  if (named.length > 0) return idsOf(named);
  const countries = graph.nodes.filter((node) => node.kind === 'country');
  const seeded = countries.filter((node) => node.seed !== undefined);
  return seeded.length > 0 ? idsOf(seeded) : mostConnected(graph, countries);
}

/** Whether the dataset says itself which nodes it is about. */
export function hasNamedPrincipals({ dataset }: Graph): boolean {
  return dataset.principals !== undefined || 'x-principals' in dataset;
}

/** The nodes of `principals`, or of its older, unchecked spelling: there an id that no node has is passed over. */
function namedPrincipals({ dataset, nodes }: Graph): readonly DatasetNode[] {
  const named: unknown = dataset.principals ?? dataset['x-principals'];
  return Array.isArray(named) ? nodes.filter(({ id }) => named.includes(id)) : [];
}

function mostConnected(graph: Graph, countries: readonly DatasetNode[]): ReadonlySet<NodeId> {
  const degree = ({ id }: DatasetNode) => graph.edgesAt.get(id)?.length ?? 0;
  const connected = countries.filter((node) => degree(node) >= MIN_EDGES);
  return idsOf(connected.sort((a, b) => degree(b) - degree(a)).slice(0, MAX_PRINCIPALS));
}

function idsOf(nodes: readonly DatasetNode[]): ReadonlySet<NodeId> {
  return new Set(nodes.map(({ id }) => id));
}
