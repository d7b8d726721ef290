import type { EdgeId, NodeId } from '../format/types';
import type { Graph } from './graph';
import { edgesBetween } from './edgesBetween';

/** 1 for cooperation, -1 for dispute. */
export type Polarity = 1 | -1;

/** Two nodes and the sign of all signed edges between them. */
export interface SignedEdge {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly polarity: Polarity;
  readonly ids: readonly EdgeId[];
}

/** A simple signed network: undirected, at most one sign between any two nodes. */
export interface SignedNetwork {
  /** In file order; every node of the graph. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly SignedEdge[];
  /** Pairs with both signs: they have no sign of their own and count in no figure but the degree. */
  readonly mixed: readonly (readonly [NodeId, NodeId])[];
}

export interface SignedDegree {
  readonly id: NodeId;
  /** The numbers of nodes that it cooperates with, and that it is in dispute with. */
  readonly positive: number;
  readonly negative: number;
  /** The number of nodes with which it does both. */
  readonly mixed: number;
}

/**
 * The signed network of a graph: direction and neutral edges are left out, and so is whether an edge
 * is over or only hoped for.
 */
export function buildSignedNetwork(graph: Graph): SignedNetwork {
  const signed: SignedEdge[] = [];
  const mixed: (readonly [NodeId, NodeId])[] = [];
  for (const { id: a } of graph.nodes)
    for (const b of neighboursAfter(graph, a)) {
      const edges = edgesBetween(graph, a, b)
        .map((id) => graph.edgeById.get(id))
        .filter((edge) => edge !== undefined)
        .filter(({ stance }) => stance !== 'neutral');
      const stances = new Set(edges.map(({ stance }) => stance));
      if (stances.size === 2) mixed.push([a, b]);
      if (stances.size !== 1) continue;
      const polarity = stances.has('cooperation') ? 1 : -1;
      signed.push({ a, b, polarity, ids: edges.map(({ id }) => id) });
    }
  return { nodes: graph.nodes.map(({ id }) => id), edges: signed, mixed };
}

/** So that every pair is met once, in file order. */
function neighboursAfter({ neighbours, nodeIndex }: Graph, id: NodeId): readonly NodeId[] {
  const slotOf = (node: NodeId) => nodeIndex.get(node) ?? 0;
  return [...(neighbours.get(id) ?? [])]
    .filter((other) => slotOf(other) > slotOf(id))
    .sort((one, other) => slotOf(one) - slotOf(other));
}

/** The signed degree of every node that has a signed edge, the most connected first. */
export function signedDegrees({ nodes, edges, mixed }: SignedNetwork): readonly SignedDegree[] {
  const ends = (pairs: readonly (readonly NodeId[])[]) => countEach(pairs.flat());
  const pairsOf = (polarity: Polarity) =>
    edges.filter((edge) => edge.polarity === polarity).map(({ a, b }) => [a, b]);
  const [positive, negative, both] = [ends(pairsOf(1)), ends(pairsOf(-1)), ends(mixed)];
  const total = (degree: SignedDegree) => degree.positive + degree.negative + degree.mixed;
  return nodes
    .map((id) => ({
      id,
      positive: positive.get(id) ?? 0,
      negative: negative.get(id) ?? 0,
      mixed: both.get(id) ?? 0,
    }))
    .filter((degree) => total(degree) > 0)
    .sort((one, other) => total(other) - total(one));
}

function countEach(ids: readonly NodeId[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
