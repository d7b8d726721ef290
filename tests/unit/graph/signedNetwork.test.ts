import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../../src/format/types';
import { computeFrustration } from '../../../src/graph/frustration';
import {
  buildSignedNetwork,
  signedDegrees,
  type SignedNetwork,
} from '../../../src/graph/signedNetwork';
import { findTriangles } from '../../../src/graph/signedTriangles';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf, nodeId } from '../../fixtures/graph';
import { pairs, TRIBES, type SignedPair } from '../../fixtures/tribes';

function networkOf(signed: readonly SignedPair[]): SignedNetwork {
  const nodes = [...new Set(signed.flatMap(([a, b]) => [a, b]))].sort(
    (one, other) => Number(one) - Number(other),
  );
  return {
    nodes: nodes.map(nodeId),
    edges: signed.map(([a, b, polarity]) => ({ a: nodeId(a), b: nodeId(b), polarity, ids: [] })),
    mixed: [],
  };
}

/** A cycle of `n` nodes of which the first `negatives` edges are negative. */
function cycle(n: number, negatives: number): SignedNetwork {
  return networkOf(
    Array.from({ length: n }, (_, i) => [String(i), String((i + 1) % n), i < negatives ? -1 : 1]),
  );
}

function complete(n: number, polarity: 1 | -1): SignedNetwork {
  const names = Array.from({ length: n }, (_, i) => String(i));
  return networkOf(
    names.flatMap((a, i) => names.slice(i + 1).map((b): SignedPair => [a, b, polarity])),
  );
}

const PETERSEN = '0-1 1-2 2-3 3-4 4-0 0-5 1-6 2-7 3-8 4-9 5-7 7-9 9-6 6-8 8-5';

describe('Read’s Highland tribes', () => {
  const tribes = networkOf(TRIBES);
  const triangles = findTriangles(tribes);

  test('have 29 ties of either polarity', () => {
    expect(tribes.nodes).toHaveLength(16);
    expect(tribes.edges.filter(({ polarity }) => polarity === 1)).toHaveLength(29);
    expect(tribes.edges.filter(({ polarity }) => polarity === -1)).toHaveLength(29);
  });

  test('have the published signed degrees: Masil has no enemy', () => {
    const degreeOf = (id: string) => signedDegrees(tribes).find((degree) => degree.id === id);
    expect(degreeOf('7')).toMatchObject({ positive: 7, negative: 0 });
    expect(degreeOf('15')).toMatchObject({ positive: 3, negative: 6 });
    expect(degreeOf('1')).toMatchObject({ positive: 3, negative: 5 });
  });

  test('have 68 triangles of the published polarities', () => {
    const countWith = (n: number) => triangles.filter(({ negatives }) => negatives === n).length;
    expect([0, 1, 2, 3].map(countWith)).toEqual([19, 2, 40, 7]);
  });

  test('are balanced in 59 triangles, weakly in 66', () => {
    expect(triangles.filter(({ isBalanced }) => isBalanced)).toHaveLength(59);
    expect(triangles.filter(({ isWeaklyBalanced }) => isWeaklyBalanced)).toHaveLength(66);
  });

  test('have a frustration index of 7, with four tribes against the rest', () => {
    const { index, isExact, camps, frustrated } = computeFrustration(tribes);
    expect({ index, isExact, contradicting: frustrated.length }).toEqual({
      index: 7,
      isExact: true,
      contradicting: 7,
    });
    const campOfFirst = tribes.nodes.filter((id) => camps.get(id) === camps.get(nodeId('1')));
    expect(campOfFirst).toEqual(['1', '2', '15', '16']);
  });
});

describe('computeFrustration', () => {
  test.each([
    ['three that are all opposed', complete(3, -1), 1],
    ['four that are all opposed', complete(4, -1), 2],
    ['five that are all opposed', complete(5, -1), 4],
    ['six that are all opposed', complete(6, -1), 6],
    ['five that all cooperate', complete(5, 1), 0],
    ['a Petersen graph of opposition', networkOf(pairs(PETERSEN, -1)), 3],
    ['nothing', networkOf([]), 0],
  ])('of %s', (_name, network, index) => {
    expect(computeFrustration(network)).toMatchObject({ index, isExact: true });
  });

  test.each([3, 4, 5, 6, 7])('a cycle of %i is balanced by an even number of disputes', (n) => {
    for (let negatives = 0; negatives <= n; negatives += 1)
      expect(computeFrustration(cycle(n, negatives)).index).toBe(negatives % 2);
  });

  test('equals the best of all splits, up to 10 nodes', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const { index, isExact, camps, frustrated } = computeFrustration(network);
        expect(isExact).toBe(true);
        expect(index).toBe(bruteForce(network));
        expect(frustrated).toHaveLength(index);
        expect(contradictions(network, (id) => camps.get(id) === 1)).toBe(index);
      }),
    );
  });

  test('says so when its search is cut short', () => {
    const shortened = computeFrustration(networkOf(TRIBES), 3);
    expect(shortened.isExact).toBe(false);
    expect(shortened.index).toBeGreaterThanOrEqual(7);
    expect(shortened.frustrated).toHaveLength(shortened.index);
  });
});

test('every triangle is found once, as by trying all threes', () => {
  fc.assert(
    fc.property(arbitraryNetwork, (network) => {
      const found = findTriangles(network).map(({ nodes }) => nodes.join());
      expect(new Set(found).size).toBe(found.length);
      const isEdge = (a: NodeId, b: NodeId) =>
        network.edges.some((edge) => [edge.a, edge.b].includes(a) && [edge.a, edge.b].includes(b));
      const threes = network.nodes.flatMap((a, i) =>
        network.nodes
          .slice(i + 1)
          .flatMap((b, j) => network.nodes.slice(i + j + 2).map((c) => [a, b, c] as const)),
      );
      const expected = threes
        .filter(([a, b, c]) => isEdge(a, b) && isEdge(b, c) && isEdge(a, c))
        .map((three) => three.join());
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

describe('buildSignedNetwork', () => {
  const graph = graphOf(
    rawDataset(
      ['a', 'b', 'c', 'd'].map((id) => rawNode(id)),
      [
        rawEdge('deal', 'a', 'b', { stance: 'cooperation', status: 'past' }),
        rawEdge('pact', 'b', 'a', { stance: 'cooperation' }),
        rawEdge('quarrel', 'b', 'c', { stance: 'dispute' }),
        rawEdge('truce', 'c', 'b', { stance: 'cooperation' }),
        rawEdge('seat', 'c', 'd', { stance: 'neutral' }),
      ],
    ),
  );
  const network = buildSignedNetwork(graph);

  test('gives a pair one polarity, whatever the number and direction of its edges', () => {
    expect(network.edges).toEqual([{ a: 'a', b: 'b', polarity: 1, ids: ['deal', 'pact'] }]);
  });

  test('names pairs with both polarities instead of giving them one', () => {
    expect(network.mixed).toEqual([['b', 'c']]);
  });

  test('leaves neutral edges out', () => {
    expect(signedDegrees(network).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

const arbitraryNetwork: fc.Arbitrary<SignedNetwork> = fc.integer({ min: 2, max: 10 }).chain((n) => {
  const all = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n - i - 1 }, (__, j) => [String(i), String(i + j + 1)] as const),
  ).flat();
  return fc
    .array(fc.constantFrom(-1, 0, 1), { minLength: all.length, maxLength: all.length })
    .map((polarities) =>
      networkOf(
        all.flatMap(([a, b], i): readonly SignedPair[] => {
          const polarity = polarities[i];
          return polarity === 1 || polarity === -1 ? [[a, b, polarity]] : [];
        }),
      ),
    );
});

function contradictions({ edges }: SignedNetwork, isInCamp: (id: NodeId) => boolean): number {
  return edges.filter(({ a, b, polarity }) => (isInCamp(a) === isInCamp(b)) !== (polarity === 1))
    .length;
}

function bruteForce(network: SignedNetwork): number {
  const splits = Array.from({ length: 2 ** network.nodes.length }, (_, split) =>
    contradictions(network, (id) => Boolean((split >> network.nodes.indexOf(id)) & 1)),
  );
  return Math.min(...splits);
}
