import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { layoutHash } from '../../../src/layout/layoutHash';
import { readSolved } from '../../../src/layout/readLayout';
import { settle } from '../../../src/layout/fallbackLayout';
import type { Dataset } from '../../../src/format/types';
import { buildGraph } from '../../../src/graph/graph';
import { smallDataset } from './smallDataset';

const DATASET = smallDataset(
  [{ id: 'a', kind: 'country', seed: { x: 0.5, y: 0.5 } }, { id: 'b' }, { id: 'c' }],
  [
    ['a', 'b'],
    ['a', 'c', 'dispute'],
  ],
);
const GRAPH = buildGraph(DATASET);
const [first = DATASET.nodes[0], ...otherNodes] = DATASET.nodes;
const [edge = DATASET.edges[0], ...otherEdges] = DATASET.edges;

function hashWith(change: Partial<Dataset>): string {
  return layoutHash(buildGraph({ ...DATASET, ...change }));
}

const CHANGES = {
  'a label': { nodes: [{ ...first, label: 'Another' }, ...otherNodes] },
  'a short name': { nodes: [{ ...first, short: 'A.' }, ...otherNodes] },
  'a kind': { nodes: [{ ...first, kind: 'bloc' }, ...otherNodes] },
  'a seed': { nodes: [{ ...first, seed: { x: 0.5, y: 0.4 } }, ...otherNodes] },
  'a stance': { edges: [{ ...edge, stance: 'neutral' }, ...otherEdges] },
  'an end': { edges: [{ ...edge, target: edge?.source }, ...otherEdges] },
  'a named principal': { 'x-principals': ['b'] },
  'an edge less': { edges: otherEdges },
};

test.each(Object.entries(CHANGES))('the hash changes with %s', (_, change) => {
  expect(hashWith(change as Partial<Dataset>)).not.toBe(layoutHash(GRAPH));
});

test('the hash does not change with a reworded text', () => {
  const reworded = {
    nodes: [{ ...first, summary: 'Said otherwise.' }, ...otherNodes],
    edges: [{ ...edge, label: 'talks with' }, ...otherEdges],
  };
  expect(hashWith(reworded as Partial<Dataset>)).toBe(layoutHash(GRAPH));
});

const LAYOUT = {
  format: 'edgewise-layout/1',
  of: layoutHash(GRAPH),
  frames: [settle(GRAPH, LAYOUT_SIZES.desk)],
};

/** The layout with something else said of the first node. */
function placed(change: object): unknown {
  const [solved] = LAYOUT.frames;
  const nodes = { ...solved?.nodes, a: { ...solved?.nodes[first?.id as never], ...change } };
  return { ...LAYOUT, frames: [{ ...solved, nodes }] };
}

test('a layout of this dataset is read back, from text and from a value', () => {
  expect(readSolved(GRAPH, LAYOUT)).toEqual(LAYOUT);
  expect(readSolved(GRAPH, JSON.stringify(LAYOUT))).toEqual(LAYOUT);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['another format', { ...LAYOUT, format: 'edgewise-layout/2' }],
  ['another dataset', { ...LAYOUT, of: '00000000000000' }],
  ['a frame nobody knows', { ...LAYOUT, frames: [{ ...LAYOUT.frames[0], frame: 'huge' }] }],
  ['a position outside', placed({ x: 1e6 })],
  ['a position that is no number', placed({ y: null })],
  ['the names of another dataset', placed({ lines: ['Somebody', 'else'] })],
  ['a node without a place', { ...LAYOUT, frames: [{ frame: 'desk', nodes: {} }] }],
])('a layout with %s counts as none', (_, layout) => {
  expect(readSolved(GRAPH, layout)).toBeNull();
});
