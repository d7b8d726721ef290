import { describe, expect, test } from 'vitest';
import { shortestChains } from '../../../src/graph/chains';
import { commonFrameworks, edgesByStance } from '../../../src/graph/pairEdges';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf, nodeId, threeStates } from '../../fixtures/graph';

const [a, b] = [nodeId('a'), nodeId('b')];

function chainsOf(edges: readonly ReturnType<typeof rawEdge>[], nodes = 'a b c d e f') {
  return graphOf(
    rawDataset(
      nodes.split(' ').map((id) => rawNode(id)),
      [...edges],
    ),
  );
}

describe('shortestChains', () => {
  test('go through others, never along the two’s own ties', () => {
    const graph = chainsOf([
      rawEdge('own', 'a', 'b'),
      rawEdge('ac', 'a', 'c'),
      rawEdge('bc', 'b', 'c'),
    ]);
    expect(shortestChains(graph, a, b)).toEqual([
      { nodes: ['a', 'c', 'b'], edges: ['ac', 'bc'], coMentions: [] },
    ]);
  });

  test('are only those with the fewest steps', () => {
    const graph = chainsOf([
      rawEdge('ac', 'a', 'c'),
      rawEdge('cb', 'c', 'b'),
      rawEdge('ad', 'a', 'd'),
      rawEdge('de', 'd', 'e'),
      rawEdge('eb', 'e', 'b'),
    ]);
    expect(shortestChains(graph, a, b).map(({ nodes }) => nodes)).toEqual([['a', 'c', 'b']]);
  });

  test('are at most three', () => {
    const graph = chainsOf(
      'c d e f'
        .split(' ')
        .flatMap((id) => [rawEdge(`a${id}`, 'a', id), rawEdge(`b${id}`, 'b', id)]),
    );
    expect(shortestChains(graph, a, b)).toHaveLength(3);
    expect(shortestChains(graph, a, b, { limit: 9 })).toHaveLength(4);
  });

  test('with a signed tie come before a mere co-mention, which says so', () => {
    const graph = chainsOf([
      rawEdge('ac', 'a', 'c', { stance: 'neutral' }),
      rawEdge('bc', 'b', 'c', { stance: 'neutral' }),
      rawEdge('ad', 'a', 'd', { stance: 'cooperation' }),
      rawEdge('bd', 'b', 'd', { stance: 'neutral' }),
    ]);
    expect(shortestChains(graph, a, b).map(({ nodes, coMentions }) => [nodes, coMentions])).toEqual(
      [
        [['a', 'd', 'b'], []],
        [['a', 'c', 'b'], ['c']],
      ],
    );
  });

  test('take the strongest of several ties for a step', () => {
    const graph = chainsOf([
      rawEdge('hope', 'a', 'c', { stance: 'cooperation', status: 'wished' }),
      rawEdge('deal', 'a', 'c', { stance: 'cooperation' }),
      rawEdge('bc', 'b', 'c'),
    ]);
    expect(shortestChains(graph, a, b)[0]?.edges).toEqual(['deal', 'bc']);
  });

  test('pass none of the nodes that are barred', () => {
    const graph = chainsOf([rawEdge('ac', 'a', 'c'), rawEdge('bc', 'b', 'c')]);
    expect(shortestChains(graph, a, b, { without: [nodeId('c')] })).toEqual([]);
  });

  test('end after four steps, and where nothing joins the two', () => {
    const path = 'a c d e f b'.split(' ');
    const graph = chainsOf(path.slice(1).map((id, i) => rawEdge(`${i}`, path[i] ?? '', id)));
    expect(shortestChains(graph, a, b)).toEqual([]);
    expect(shortestChains(graph, a, nodeId('f'))).toHaveLength(1);
    expect(shortestChains(threeStates(), nodeId('poem'), nodeId('iran'))).toEqual([]);
  });

  test('join no name to itself', () => {
    expect(shortestChains(threeStates(), nodeId('iran'), nodeId('iran'))).toEqual([]);
  });
});

describe('a pair of names', () => {
  const graph = threeStates();

  test('has its ties by stance, those without a tie left out', () => {
    expect(edgesByStance(graph, nodeId('turkey'), nodeId('russia'))).toEqual([
      { stance: 'cooperation', edges: ['launch'] },
      { stance: 'dispute', edges: ['downing'] },
    ]);
    expect(edgesByStance(graph, nodeId('turkey'), nodeId('iran'))).toEqual([]);
  });

  test('shares the frameworks that both take part in, and none that one only wishes to join', () => {
    expect(commonFrameworks(graph, nodeId('turkey'), nodeId('iran'))).toEqual(['summit']);
    expect(commonFrameworks(graph, nodeId('iran'), nodeId('russia'))).toEqual(['summit']);
  });
});
