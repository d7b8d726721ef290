import { expect, test } from 'vitest';
import { buildGlance } from '../../../src/graph/glance';
import { ankaraGraph } from '../../fixtures/ankara';
import { tinyDataset } from '../../fixtures/dataset';
import { graphOf } from '../../fixtures/graph';

const graph = ankaraGraph();
const sentences = buildGlance(graph).flat();

test('every sentence of the article is there once, in its paragraph', () => {
  expect(buildGlance(graph).map(({ length }) => length)).toEqual(graph.dataset.source.sentences);
  expect(new Set(sentences.map(({ place }) => place)).size).toBe(sentences.length);
});

test('a sentence has the ties whose claims or grounds cite it, counted by stance', () => {
  for (const { place, edges, counts } of sentences) {
    const citing = graph.edges.filter(({ reasoning }) =>
      [...reasoning.places, ...reasoning.grounds.flatMap(({ places }) => places)].some(
        ({ paragraph, sentence }) => `${paragraph}.${sentence}` === place,
      ),
    );
    expect(new Set(edges)).toEqual(new Set(citing.map(({ id }) => id)));
    expect(counts.cooperation + counts.dispute + counts.neutral).toBe(edges.length);
  }
});

test('a sentence without ties says why', () => {
  const empty = sentences.filter(({ edges }) => edges.length === 0);
  expect(empty.map(({ place }) => place)).toEqual(
    graph.dataset.withoutTies?.map(({ place }) => `${place.paragraph}.${place.sentence}`),
  );
  for (const { why, locator } of empty) {
    expect(why).toBeTruthy();
    expect(locator).toBeDefined();
  }
});

test('a dataset that does not say how many sentences there are has no rows', () => {
  expect(buildGlance(graphOf(tinyDataset()))).toEqual([]);
});
