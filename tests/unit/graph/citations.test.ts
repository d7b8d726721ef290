import { expect, test } from 'vitest';
import { buildPlaceIndex, placesOf, targetsAt } from '../../../src/graph/citations';
import { buildGraph } from '../../../src/graph/graph';
import { edgeTarget, nodeTarget, pairTarget, type Target } from '../../../src/graph/target';
import { parsed, tinyDataset } from '../../fixtures/dataset';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = buildGraph(parsed(tinyDataset()));
const index = buildPlaceIndex(graph.dataset);
const citedBy = (target: Target, of = graph) =>
  placesOf(of, target).map(({ key, part, place }) => {
    expect(`${place.paragraph}.${place.sentence}`).toBe(key);
    return { key, part };
  });
const ids = (keys: string[]) => targetsAt(index, keys).map(({ id }) => id);

test('every sentence stands in the list once, in the order of the article', () => {
  expect(index.places.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)).toEqual([
    '1.1',
    '1.2',
    '2.1',
    '2.3',
  ]);
});

test('an edge stands on the sentences of its claim, then on those of its grounds, each named once', () => {
  expect(citedBy(edgeTarget(edgeId('alder-birch-water')))).toEqual([
    { key: '1.2', part: 'claim' },
    { key: '1.1', part: 'grounds' },
  ]);
  expect(citedBy(edgeTarget(edgeId('alder-birch-talks')))).toEqual([{ key: '2.1', part: 'claim' }]);
});

test('a name and a step have places of their own, and what is unknown has none', () => {
  expect(citedBy(nodeTarget(nodeId('birch')))).toEqual([{ key: '1.1', part: 'claim' }]);
  expect(citedBy(nodeTarget(nodeId('nobody')))).toEqual([]);
  const thesis = { kind: 'step', id: stepId('thesis') } as const;
  expect(citedBy(thesis, threeStates())).toEqual([{ key: '1.1', part: 'claim' }]);
});

test('a pair stands on the sentences of its edges, each named once', () => {
  const pair = pairTarget(nodeId('birch'), nodeId('alder'));
  const places = [...citedBy(pair)].sort((a, b) => a.key.localeCompare(b.key));
  expect(places.map(({ key }) => key)).toEqual(['1.1', '1.2', '2.1']);
  expect(citedBy(pairTarget(nodeId('birch'), nodeId('weir')))).toEqual([]);
});

test('a sentence means the edges that claim it', () => {
  expect(ids(['2.1'])).toEqual(['alder-birch-talks', 'alder-council']);
});

test('a sentence that nobody claims means the edges that rest on it', () => {
  expect(ids(['1.1'])).toEqual(['alder-birch-water']);
});

test('two sentences at once mean what is claimed in either', () => {
  expect(ids(['1.1', '1.2'])).toEqual(['alder-birch-water']);
  expect(ids(['2.1', '2.3'])).toEqual(['alder-birch-talks', 'alder-council', 'council-weir']);
});

test('a sentence of no place means nothing', () => {
  expect(ids(['2.2'])).toEqual([]);
});
