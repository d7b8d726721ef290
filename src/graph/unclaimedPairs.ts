import { pairKey, type Graph } from './graph';
import { buildPairs, type Pair } from './pairs';

export interface UnclaimedPairs {
  /** Pairs of principals that have no edge of their own. */
  readonly pairs: readonly Pair[];
  /** Of all possible pairs of nodes, those with an edge. */
  readonly connected: number;
  readonly possible: number;
}

/** Between whom the article claims nothing directly. */
export function findUnclaimedPairs(graph: Graph): UnclaimedPairs {
  const count = graph.nodes.length;
  return {
    pairs: buildPairs(graph).filter(({ edges }) => edges.length === 0),
    connected: new Set(graph.edges.map(pairKey)).size,
    possible: (count * (count - 1)) / 2,
  };
}
