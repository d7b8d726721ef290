import { expect, test } from 'vitest';
import { buildGlance, edgesOfSentence } from '../../../src/graph/glance';
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
  for (const sentence of sentences) {
    const { place, counts } = sentence;
    const edges = edgesOfSentence(graph, sentence);
    const citing = graph.edges.filter(({ reasoning }) =>
      [...reasoning.places, ...reasoning.grounds.flatMap(({ places }) => places)].some(
        (cited) => `${cited.paragraph}.${cited.sentence}` === place,
      ),
    );
    const ids = new Set(citing.map(({ id }) => id));
    expect(edges).toEqual(graph.order.filter((id) => ids.has(id)));
    expect(counts.cooperation + counts.dispute + counts.neutral).toBe(edges.length);
  }
});

test('a sentence without ties says why', () => {
  const empty = sentences.filter(({ ranks }) => ranks.length === 0);
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
