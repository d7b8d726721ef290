import { expect, test } from 'vitest';
import { nudgeShares } from '../../../../src/layout/local/nudgeShares';
import { neighbourSlots, slotsAround } from '../../../../src/layout/local/slotsAround';
import { smallGraph } from '../smallDataset';

/** A chain a b c d, a leaf e at b, and f alone; a and b are joined twice, a also to itself. */
const GRAPH = smallGraph(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })),
  [
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'a'],
    ['b', 'c'],
    ['c', 'd'],
    ['e', 'b'],
  ],
);

test('each neighbour is named once, and never the node itself', () => {
  expect(neighbourSlots(GRAPH, 0)).toEqual([1]);
  expect(neighbourSlots(GRAPH, 1)).toEqual([0, 2, 4]);
  expect(neighbourSlots(GRAPH, 5)).toEqual([]);
});

test.each([
  [0, 1, 10, [0, 1]],
  [0, 2, 10, [0, 1, 2, 4]],
  [0, 9, 10, [0, 1, 2, 4, 3]],
  [0, 9, 3, [0, 1, 2]],
  [1, 2, 1, [1]],
  [5, 2, 10, [5]],
])('around node %i, %i steps, at most %i: nearest first', (start, steps, max, expected) => {
  expect(slotsAround(GRAPH, start, { steps, max })).toEqual(expected);
});

test('a nudge takes along neighbours without other edges, and others by a share', () => {
  expect([...nudgeShares(GRAPH, 1)]).toEqual([
    [0, 1],
    [2, 0.25],
    [4, 1],
  ]);
});
