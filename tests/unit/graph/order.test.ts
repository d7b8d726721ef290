import { describe, expect, test } from 'vitest';
import { buildShown, buildVisible } from '../../../src/graph/filters';
import { edgeNumber, nextEdge, readingOrder } from '../../../src/graph/order';
import { edgeTarget, nodeTarget } from '../../../src/graph/target';
import { edgeId, everything, nodeId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const at = (id: string) => edgeTarget(edgeId(id));

test('nodes are read principals first, then where the article first names them', () => {
  expect(readingOrder(graph)).toEqual([
    'russia',
    'turkey',
    'iran',
    's-400',
    'poem',
    'summit',
    'union',
  ]);
});

test('an edge has the number of its place in the article', () => {
  expect(edgeNumber(graph, edgeId('launch'))).toBe(1);
  expect(edgeNumber(graph, edgeId('launch-missiles'))).toBe(graph.edges.length);
});

describe('nextEdge', () => {
  test('goes through the edges in the order of the article, both ways', () => {
    expect(nextEdge(graph, everything(graph), at('launch'), 1)).toBe('downing');
    expect(nextEdge(graph, everything(graph), at('downing'), -1)).toBe('launch');
  });

  test('leaves out what is filtered', () => {
    const visible = buildVisible(graph, buildShown(['cooperation']));
    expect(nextEdge(graph, visible, at('launch'), 1)).toBe('talks');
  });

  test('finds its way from a selection that is itself filtered away', () => {
    const visible = buildVisible(graph, buildShown(['neutral']));
    expect(nextEdge(graph, visible, at('join'), -1)).toBe('seat-turkey');
  });

  test('gives null at both ends', () => {
    expect(nextEdge(graph, everything(graph), at('launch'), -1)).toBeNull();
    expect(nextEdge(graph, everything(graph), at('launch-missiles'), 1)).toBeNull();
  });

  test('starts with the first or the last edge where none is selected', () => {
    const russia = nodeTarget(nodeId('russia'));
    expect(nextEdge(graph, everything(graph), null, 1)).toBe('launch');
    expect(nextEdge(graph, everything(graph), russia, -1)).toBe('launch-missiles');
  });
});
