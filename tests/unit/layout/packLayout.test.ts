import { expect, test } from 'vitest';
import { packLayout } from '../../../src/layout/packLayout';
import { relabel } from '../../../src/layout/relabel';
import { settle } from '../../../src/layout/fallbackLayout';
import { settleWorld } from '../../../src/layout/world/settleWorld';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { ankaraGraph } from '../../fixtures/ankara';
import { graphOf } from '../../fixtures/graph';
import { syntheticMap } from '../../support/syntheticMap';

test('a packed layout of a large map gives the same nodes, each time it is read', () => {
  const graph = graphOf(syntheticMap({ nodes: 150 }));
  const solved = settleWorld(graph);
  const packed = packLayout(solved);
  expect(packed.world).toEqual(solved.world);
  expect(packed.frame).toBe(solved.frame);
  expect(packed.nodes).toEqual(solved.nodes);
  expect(packed.nodes).toEqual(solved.nodes);
});

test('a layout of fixed size stays as it is', () => {
  const solved = settle(ankaraGraph(), LAYOUT_SIZES.desk);
  expect(packLayout(solved)).toBe(solved);
});

test('a packed layout keeps its form when its names are changed', () => {
  const graph = graphOf(syntheticMap({ nodes: 150 }));
  const solved = packLayout(settleWorld(graph));
  const renamed = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, label: 'Other' })) };
  const packed = relabel(renamed, () => solved, packLayout)('wide');
  expect(packed.nodes).toEqual(relabel(renamed, () => solved)('wide').nodes);
  expect(Object.values(packed.nodes)[0]!.lines).toEqual(['Other']);
  expect(Object.keys(packed).toSorted()).toEqual(['bytes', 'frame', 'world']);
});
