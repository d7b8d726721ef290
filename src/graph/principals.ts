import type { DatasetNode, NodeId } from '../format/types';
import type { Graph } from './graph';

/** Without seeds: the maximum number of principals, and the edges that each needs. */
const MAX_PRINCIPALS = 3;
const MIN_EDGES = 3;

/**
 * The nodes that the map is about, drawn as large discs: those that the dataset lists in
 * `principals` (ids of nodes of any kind); else every country with a `seed`; if no country has one,
 * up to three countries with the most edges (at least 3 each; equal counts keep file order). In
 * file order except in the last case.
 */
export function principals(graph: Graph): ReadonlySet<NodeId> {
  const known = cache.get(graph) ?? findPrincipals(graph);
  cache.set(graph, known);
  return known;
}

/** Asked for once a node: 300 main actors took 34 s to pair without it. */
const cache = new WeakMap<Graph, ReadonlySet<NodeId>>();

function findPrincipals(graph: Graph): ReadonlySet<NodeId> {
  const named = namedPrincipals(graph);
  if (named.length > 0) return idsOf(named);
  const countries = graph.nodes.filter((node) => node.kind === 'country');
  const seeded = countries.filter((node) => node.seed !== undefined);
  return seeded.length > 0 ? idsOf(seeded) : mostConnected(graph, countries);
}

/** The principals that the dataset declares, in either spelling; undefined if it declares none. */
export function readPrincipals({ dataset }: Graph): unknown {
  return dataset.principals ?? dataset['x-principals'];
}

/**
 * The nodes in `principals`, or in its older, unchecked spelling, in which unknown ids are ignored.
 */
function namedPrincipals(graph: Graph): readonly DatasetNode[] {
  const named = readPrincipals(graph);
  return Array.isArray(named) ? graph.nodes.filter(({ id }) => named.includes(id)) : [];
}

function mostConnected(graph: Graph, countries: readonly DatasetNode[]): ReadonlySet<NodeId> {
  const degree = ({ id }: DatasetNode) => graph.edgesAt.get(id)?.length ?? 0;
  const connected = countries.filter((node) => degree(node) >= MIN_EDGES);
  return idsOf(connected.sort((a, b) => degree(b) - degree(a)).slice(0, MAX_PRINCIPALS));
}

function idsOf(nodes: readonly DatasetNode[]): ReadonlySet<NodeId> {
  return new Set(nodes.map(({ id }) => id));
}
