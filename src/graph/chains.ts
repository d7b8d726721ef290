import type { DatasetEdge, EdgeId, NodeId } from '../format/types';
import type { Graph } from './graph';
import { edgesBetween } from './edgesBetween';
import { isPast, isUnreal } from './status';

/** A way from one node to another through others. */
export interface Chain {
  /** Both ends included. */
  readonly nodes: readonly NodeId[];
  /** One edge for each step. */
  readonly edges: readonly EdgeId[];
  /**
   * Where the chain only meets: at these nodes both steps are neutral, so that the article names
   * the two in one connection without claiming a relation.
   */
  readonly coMentions: readonly NodeId[];
}

interface Options {
  /** Nodes that no chain may pass. */
  readonly without?: readonly NodeId[];
  readonly limit?: number;
}

const MAX_CHAINS = 3;
/** Longer chains mean little: more than four steps join nearly any two names of a map. */
const MAX_STEPS = 4;

/**
 * The shortest chains between two nodes that do not use an edge of their own: at most `limit` (3) of
 * those with the fewest steps. Chains of real, signed, stated edges come first and co-mentions last;
 * equal chains keep the article's order. Empty if nothing joins the two within 4 steps.
 */
export function shortestChains(
  graph: Graph,
  a: NodeId,
  b: NodeId,
  { without = [], limit = MAX_CHAINS }: Options = {},
): readonly Chain[] {
  if (a === b) return [];
  const chains = shortestPaths(graph, a, b, new Set(without)).map((nodes) =>
    chainAlong(graph, nodes),
  );
  const ranked = chains.map((chain) => ({ chain, weakness: weaknessOf(graph, chain) }));
  return ranked
    .sort((one, other) => one.weakness - other.weakness || byArticle(graph, one.chain, other.chain))
    .slice(0, limit)
    .map(({ chain }) => chain);
}

/** All shortest node paths, by breadth-first search; the direct step from `a` to `b` is barred. */
function shortestPaths(
  graph: Graph,
  a: NodeId,
  b: NodeId,
  without: ReadonlySet<NodeId>,
): readonly (readonly NodeId[])[] {
  const seen = new Set<NodeId>([a, ...without]);
  let paths: readonly (readonly NodeId[])[] = [[a]];
  for (let steps = 1; steps <= MAX_STEPS && paths.length > 0; steps += 1) {
    const longer = paths.flatMap((path) =>
      [...(graph.neighbours.get(path.at(-1) ?? a) ?? [])]
        .filter((next) => !seen.has(next) && !(steps === 1 && next === b))
        .map((next) => [...path, next]),
    );
    const arrived = longer.filter((path) => path.at(-1) === b);
    if (arrived.length > 0) return arrived;
    for (const path of longer) seen.add(path.at(-1) ?? a);
    paths = longer;
  }
  return [];
}

function chainAlong(graph: Graph, nodes: readonly NodeId[]): Chain {
  const steps = nodes.slice(1).map((to, i) => strongestEdge(graph, nodes[i] ?? to, to));
  const edges = steps.filter((edge) => edge !== undefined);
  const isNeutral = (edge: DatasetEdge | undefined) => edge?.stance === 'neutral';
  return {
    nodes,
    edges: edges.map(({ id }) => id),
    coMentions: nodes.slice(1, -1).filter((_, i) => isNeutral(edges[i]) && isNeutral(edges[i + 1])),
  };
}

/** Of several edges between two neighbours, the one that makes the strongest step. */
function strongestEdge(graph: Graph, a: NodeId, b: NodeId): DatasetEdge | undefined {
  const edges = edgesBetween(graph, a, b)
    .map((id) => graph.edgeById.get(id))
    .filter((edge) => edge !== undefined);
  return [...edges].sort((one, other) => weaknessOfStep(one) - weaknessOfStep(other))[0];
}

function weaknessOfStep(edge: DatasetEdge): number {
  return (
    Number(edge.stance === 'neutral') +
    Number(edge.basis !== 'stated') +
    Number(isUnreal(edge) || isPast(edge))
  );
}

/** A co-mention weighs more than all else about a chain of few steps. */
const CO_MENTION_WEIGHT = 100;

function weaknessOf(graph: Graph, { edges, coMentions }: Chain): number {
  const steps = edges.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  return (
    CO_MENTION_WEIGHT * coMentions.length +
    steps.reduce((sum, edge) => sum + weaknessOfStep(edge), 0)
  );
}

function byArticle(graph: Graph, one: Chain, other: Chain): number {
  const { order } = graph;
  const first = ({ edges }: Chain) => Math.min(...edges.map((id) => order.indexOf(id)));
  return first(one) - first(other);
}
