import { describe, expect, test } from 'vitest';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();

describe('buildGraph', () => {
  test('puts edges in the order in which the article makes their claims, file order among equals', () => {
    expect(graph.order).toEqual([
      'launch',
      'downing',
      'talks',
      'seat-iran',
      'seat-russia',
      'seat-turkey',
      'join',
      'launch-missiles',
    ]);
  });

  test('keeps that order at each node', () => {
    expect(graph.edgesAt.get(nodeId('turkey'))).toEqual(['launch', 'downing', 'seat-turkey']);
  });

  test('takes two edges of one pair as parallel, whichever way each points', () => {
    expect(graph.parallels.get(edgeId('downing'))).toEqual(['launch', 'downing']);
  });

  test('finds nodes and edges by their ids, and nothing by another', () => {
    for (const node of graph.nodes) expect(graph.nodeById.get(node.id)).toBe(node);
    for (const edge of graph.edges) expect(graph.edgeById.get(edge.id)).toBe(edge);
    expect(graph.nodeById.get(nodeId('nobody'))).toBeUndefined();
    expect(graph.edgeById.get(edgeId('nothing'))).toBeUndefined();
  });

  test('finds the steps of the argument', () => {
    expect(graph.stepById.get(stepId('thesis'))?.text).toBe('They deal.');
  });
});
