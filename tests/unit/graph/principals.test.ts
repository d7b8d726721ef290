import { expect, test } from 'vitest';
import type { RawDataset } from '../../fixtures/dataset';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf } from '../../fixtures/graph';
import { principals } from '../../../src/graph/principals';

const seed = { x: 0.5, y: 0.5 };
const of = (raw: RawDataset) => [...principals(graphOf(raw))];

test('the dataset says which they are, whatever their kind, in the order of the file', () => {
  const nodes = [
    rawNode('alder', { seed }),
    rawNode('league', { kind: 'bloc' }),
    rawNode('birch', { seed }),
  ];
  const named = { ...rawDataset(nodes, []), principals: ['birch', 'league'] };
  expect(of(named)).toEqual(['league', 'birch']);
});

test('named ids that no node has are passed over; where none is left the seeds decide', () => {
  const nodes = [rawNode('alder', { seed }), rawNode('birch')];
  expect(of({ ...rawDataset(nodes, []), 'x-principals': ['birch', 'oak'] })).toEqual(['birch']);
  expect(of({ ...rawDataset(nodes, []), 'x-principals': 'birch' })).toEqual(['alder']);
  expect(of({ ...rawDataset(nodes, []), 'x-principals': ['oak'] })).toEqual(['alder']);
});

test('a seed makes no principal of a bloc', () => {
  const nodes = [rawNode('alder', { seed }), rawNode('league', { kind: 'bloc', seed })];
  expect(of(rawDataset(nodes, []))).toEqual(['alder']);
});

test('without any of this they are the countries with three edges or more', () => {
  const ids = ['alder', 'birch', 'cedar', 'dogwood'];
  const edges = ids.slice(1).map((id) => rawEdge(`alder-${id}`, 'alder', id));
  expect(
    of(
      rawDataset(
        ids.map((id) => rawNode(id)),
        edges,
      ),
    ),
  ).toEqual(['alder']);
});
