import { expect, test } from 'vitest';
import type { DatasetEdge } from '../../../src/format/types';
import { edgeSentence, formatSentence, nodeLabel } from '../../../src/graph/sentence';
import { isPast, isUnreal, statusOf } from '../../../src/graph/status';
import { oneEdge, rawEdge, type RawEdge } from '../../fixtures/dataset';
import { edgeId, graphOf, nodeId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const join = graph.edgeById.get(edgeId('join'));

test('an edge reads as a sentence from its source to its target', () => {
  const sentence = join && edgeSentence(graph, join);
  expect(sentence).toEqual({
    source: 'Iran',
    verb: 'wishes to join',
    target: 'Eurasian Economic Union',
  });
  expect(sentence && formatSentence(sentence)).toBe('Iran wishes to join Eurasian Economic Union');
});

test('a node that is not there is called by its id', () => {
  expect(nodeLabel(graph, nodeId('nowhere'))).toBe('nowhere');
});

const { reasoning } = rawEdge('any', 'alder', 'birch');
const forecast: Partial<RawEdge> = {
  reasoning: { ...reasoning, qualifier: 'forecast', hedge: 'could' },
};

function edgeWith(overrides: Partial<RawEdge>): DatasetEdge {
  const edge = graphOf(oneEdge(overrides)).edges[0];
  if (!edge) throw new Error('oneEdge() has no edge');
  return edge;
}

test.each([
  ['ongoing', false, false],
  ['happened', false, false],
  ['agreed', false, false],
  ['planned', true, false],
  ['wished', true, false],
  ['past', false, true],
] as const)('an edge that is %s: not yet real %s, past %s', (status, unreal, past) => {
  const edge = edgeWith({ status });
  expect(statusOf(edge)).toBe(status);
  expect(isUnreal(edge)).toBe(unreal);
  expect(isPast(edge)).toBe(past);
});

test('a forecast is a prospect and not yet real, even where its status says that it goes on', () => {
  const edge = edgeWith({ ...forecast, status: 'ongoing' });
  expect(statusOf(edge)).toBe('prospect');
  expect(isUnreal(edge)).toBe(true);
});
