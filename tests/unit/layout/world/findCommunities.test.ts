import { expect, test } from 'vitest';
import { findCommunities } from '../../../../src/layout/world/findCommunities';

/** Two triangles with one edge between them, and two nodes without edges. */
const SOURCES = Int32Array.of(0, 1, 2, 3, 4, 5, 2);
const TARGETS = Int32Array.of(1, 2, 0, 4, 5, 3, 3);

test('nodes with many edges among them share a community, those without edges have one', () => {
  expect([...findCommunities(8, SOURCES, TARGETS)]).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
});

test('an edge from a node to itself counts for nothing', () => {
  expect([...findCommunities(2, Int32Array.of(0, 0), Int32Array.of(0, 1))]).toEqual([0, 0]);
});
