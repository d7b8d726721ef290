import { describe, expect, test } from 'vitest';
import {
  backgroundOf,
  isThesis,
  relationsOf,
  stepNumber,
  stepsUsing,
  usesOf,
} from '../../../src/graph/argument';
import { argued } from '../../fixtures/argued';
import { edgeId, nodeId, stepId } from '../../fixtures/graph';

const graph = argued();

function stepOf(id: string) {
  const step = graph.stepById.get(stepId(id));
  if (!step) throw new Error(`the fixture has no step ${id}`);
  return step;
}

describe('the steps around a step', () => {
  test.each([
    [
      'settle',
      [
        ['supportedBy', ['meet']],
        ['opposedBy', ['quarrel']],
        ['leadsTo', ['weir']],
      ],
    ],
    ['meet', [['supports', ['settle']]]],
    ['quarrel', [['against', ['settle']]]],
    ['weir', [['follows', ['settle']]]],
    ['aside', []],
  ])('of %s', (id, expected) => {
    const found = relationsOf(graph, stepOf(id)).map(({ relation, steps }) => [relation, steps]);
    expect(found).toEqual(expected);
  });
});

test('the steps that use an edge or a node', () => {
  const ids = (id: Parameters<typeof stepsUsing>[1]) =>
    stepsUsing(graph, id).map((step) => step.id);
  expect(ids(edgeId('alder-birch-talks'))).toEqual(['settle', 'meet']);
  expect(ids(nodeId('council'))).toEqual(['meet']);
  expect(ids(edgeId('alder-council'))).toEqual([]);
});

test('why an edge is background', () => {
  expect(backgroundOf(graph, edgeId('alder-council'))).toBe('It only says who has a seat.');
  expect(backgroundOf(graph, edgeId('alder-birch-talks'))).toBeUndefined();
});

test('what a step uses, edges in the article’s order', () => {
  expect(usesOf(graph, stepOf('meet'))).toEqual({
    edges: ['alder-birch-talks', 'council-weir'],
    nodes: ['council'],
  });
});

test('numbers of steps, and which is the thesis', () => {
  expect(['settle', 'aside', 'gone'].map((id) => stepNumber(graph, stepId(id)))).toEqual([1, 5, 0]);
  expect(['settle', 'meet'].map((id) => isThesis(graph, stepId(id)))).toEqual([true, false]);
});
