import type { EdgeId, NodeId, Stance } from '../format/types';
import { edgesBetween } from './edgesBetween';
import { countStances } from './filters';
import type { Graph } from './graph';
import { isFramework } from './members';
import { principals } from './principals';

/** What the article claims between two principals, directly and through other nodes. */
export interface Pair {
  readonly a: NodeId;
  readonly b: NodeId;
  /** Their direct edges in the article's order; empty if the article claims none. */
  readonly edges: readonly EdgeId[];
  readonly counts: Readonly<Record<Stance, number>>;
  /** The other nodes connected to both: frameworks first, then the rest, each in file order. */
  readonly shared: readonly NodeId[];
}

/** Of so many principals every pair is read; of more only those with an edge. */
const MAX_PAIRED = 8;
const MAX_PAIRS = 28;

/**
 * Every unordered pair of principals, in file order. Of more than 8 principals only pairs with an
 * edge, at most 28: those with the most.
 */
export function buildPairs(graph: Graph): readonly Pair[] {
  const known = cache.get(graph) ?? pairsOf(graph);
  cache.set(graph, known);
  return known;
}

/** Each empty cell of the matrix asks for them: with 10,000 nodes it took 6 s. */
const cache = new WeakMap<Graph, readonly Pair[]>();

function pairsOf(graph: Graph): readonly Pair[] {
  const states = [...principals(graph)];
  const pairs =
    states.length > MAX_PAIRED
      ? busiestPairs(graph)
      : states.flatMap((a, i) => states.slice(i + 1).map((b) => [a, b] as const));
  return pairs.map(([a, b]) => buildPair(graph, a, b));
}

function busiestPairs(graph: Graph): readonly (readonly [NodeId, NodeId])[] {
  const slots = new Map([...principals(graph)].map((id, slot) => [id, slot]));
  const counts = new Map<string, { readonly pair: readonly [NodeId, NodeId]; count: number }>();
  for (const { source, target } of graph.edges) {
    const [a, b] = [slots.get(source), slots.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = a < b ? ([source, target] as const) : ([target, source] as const);
    const entry = counts.get(pair.join(' ')) ?? { pair, count: 0 };
    entry.count += 1;
    counts.set(pair.join(' '), entry);
  }
  return [...counts.values()]
    .sort((p, q) => q.count - p.count)
    .slice(0, MAX_PAIRS)
    .map(({ pair }) => pair);
}

function buildPair(graph: Graph, a: NodeId, b: NodeId): Pair {
  const edges = edgesBetween(graph, a, b);
  const found = edges.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  return { a, b, edges, counts: countStances(found), shared: sharedBy(graph, a, b) };
}

/**
 * The ends of the edges at a node. Not from `graph.neighbours`, which would be built for all nodes.
 */
function endsAround({ edgesAt, edgeById }: Graph, id: NodeId): ReadonlySet<NodeId> {
  const edges = (edgesAt.get(id) ?? []).map((edge) => edgeById.get(edge));
  return new Set(edges.flatMap((edge) => (edge ? [edge.source, edge.target] : [])));
}

function sharedBy(graph: Graph, a: NodeId, b: NodeId): readonly NodeId[] {
  const states = principals(graph);
  const [nearA, nearB] = [endsAround(graph, a), endsAround(graph, b)];
  const both = graph.nodes.filter(({ id }) => !states.has(id) && nearA.has(id) && nearB.has(id));
  const isOther = (node: (typeof both)[number]) => !isFramework(node);
  return [...both.filter(isFramework), ...both.filter(isOther)].map((node) => node.id);
}
