import type { NodeId } from '../format/types';
import type { SignedNetwork, SignedEdge } from './signedNetwork';

/**
 * Three nodes of which every two has a signed edge.
 *
 * Strict balance: the product of the three signs is positive (F. Heider, "Attitudes and cognitive
 * organization", 1946; D. Cartwright and F. Harary, "Structural balance: a generalization of
 * Heider's theory", 1956). Weak balance: not exactly one of the three is negative, so that three
 * mutual opponents are balanced as well (J. A. Davis, "Clustering and structural balance in
 * graphs", 1967).
 */
export interface SignedTriangle {
  readonly nodes: readonly [NodeId, NodeId, NodeId];
  readonly edges: readonly [SignedEdge, SignedEdge, SignedEdge];
  readonly negatives: number;
  readonly isBalanced: boolean;
  readonly isWeaklyBalanced: boolean;
}

/** Every triangle, in file order of its nodes. */
export function findTriangles({ nodes, edges }: SignedNetwork): readonly SignedTriangle[] {
  const at = new Map<NodeId, Map<NodeId, SignedEdge>>(nodes.map((id) => [id, new Map()]));
  for (const edge of edges) {
    at.get(edge.a)?.set(edge.b, edge);
    at.get(edge.b)?.set(edge.a, edge);
  }
  const rank = new Map(nodes.map((id, i) => [id, i]));
  const isAfter = (id: NodeId, other: NodeId) => (rank.get(id) ?? 0) > (rank.get(other) ?? 0);
  const neighboursAfter = (id: NodeId) =>
    [...(at.get(id) ?? [])]
      .filter(([other]) => isAfter(other, id))
      .sort(([one], [other]) => (isAfter(one, other) ? 1 : -1));
  return nodes.flatMap((a) =>
    neighboursAfter(a).flatMap(([b, ab]) =>
      neighboursAfter(b).flatMap(([c, bc]) => {
        const ac = at.get(a)?.get(c);
        return ac ? [buildTriangle([a, b, c], [ab, bc, ac])] : [];
      }),
    ),
  );
}

function buildTriangle(
  nodes: SignedTriangle['nodes'],
  edges: SignedTriangle['edges'],
): SignedTriangle {
  const negatives = edges.filter(({ polarity }) => polarity === -1).length;
  return {
    nodes,
    edges,
    negatives,
    isBalanced: negatives % 2 === 0,
    isWeaklyBalanced: negatives !== 1,
  };
}
