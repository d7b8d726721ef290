import { describe, expect, test } from 'vitest';
import { isFramework, membersOf } from '../../../src/graph/members';
import { buildPairs } from '../../../src/graph/pairs';
import { nodeId, threeStates } from '../../fixtures/graph';

const graph = threeStates();

describe('buildPairs', () => {
  const pairs = buildPairs(graph);

  test('gives every pair of principals once, with its edges in the order of the article', () => {
    expect(pairs.map(({ a, b, edges }) => [a, b, edges])).toEqual([
      ['russia', 'turkey', ['launch', 'downing']],
      ['russia', 'iran', ['talks']],
      ['turkey', 'iran', []],
    ]);
  });

  test('counts the edges of a pair by stance', () => {
    expect(pairs[0]?.counts).toEqual({ cooperation: 1, dispute: 1, neutral: 0 });
  });

  test('names what a pair without an edge of its own shares', () => {
    expect(pairs[2]?.shared).toEqual(['summit']);
  });

  test('does not count a third principal as shared', () => {
    expect(pairs[2]?.shared).not.toContain('russia');
  });
});

describe('membersOf', () => {
  test('are the states, organizations and blocs that take part in it', () => {
    expect(membersOf(graph, nodeId('summit'))).toEqual(['iran', 'russia', 'turkey']);
  });

  test('are not those that only wish to join', () => {
    expect(membersOf(graph, nodeId('union'))).toEqual([]);
  });

  test('are asked of frameworks', () => {
    expect(graph.nodes.filter(isFramework).map((node) => node.id)).toEqual(['union', 'summit']);
  });
});
