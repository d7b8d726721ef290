import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/format/parse';
import { oneEdge, rawEdge, rawNode, tinyDataset } from '../../fixtures/dataset';

function messagesOf(input: unknown): readonly string[] {
  const result = parseDataset(input, 'graph.json');
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

describe('keys of other formats are answered with ours:', () => {
  test.each([
    ['from', 'source'],
    ['to', 'target'],
    ['type', 'stance'],
    ['name', 'label'],
  ])('%s of an edge is %s', (guess, key) => {
    expect(messagesOf(oneEdge({ [guess]: 'alder' }))).toEqual([
      `graph.json: edges[0] "alder-birch": ${guess} is not a key of the format; did you mean "${key}"?`,
    ]);
  });

  test.each([
    ['type', 'kind'],
    ['name', 'label'],
    ['description', 'summary'],
    ['toString', undefined],
  ])('%s of a node is %s', (guess, key) => {
    const raw = tinyDataset();
    raw.nodes[0] = rawNode('alder', { [guess]: 'alder' });
    const answer = key ? `; did you mean "${key}"?` : '; keys of your own begin with "x-"';
    expect(messagesOf(raw)).toEqual([
      `graph.json: nodes[0] "alder": ${guess} is not a key of the format${answer}`,
    ]);
  });

  test.each([
    ['vertices', 'nodes'],
    ['links', 'edges'],
    ['name', 'title'],
  ])('%s of the dataset is %s', (guess, key) => {
    expect(messagesOf({ ...tinyDataset(), [guess]: 1 })).toEqual([
      `graph.json: ${guess} is not a key of the format; did you mean "${key}"?`,
    ]);
  });
});

describe('a missing key names what may stand there:', () => {
  test.each([
    ['directed', 'true or false'],
    ['stance', 'one of cooperation, dispute, neutral'],
    ['status', 'one of ongoing, happened, agreed, planned, wished, past'],
    ['basis', 'one of stated, inferred, outside'],
    ['target', 'the id of a node'],
  ])('%s', (key, values) => {
    const edge = { ...rawEdge('e', 'alder', 'birch') };
    Reflect.deleteProperty(edge, key);
    expect(messagesOf({ ...tinyDataset(), edges: [edge] })).toEqual([
      `graph.json: edges[0] "e": ${key} is missing: ${values}`,
    ]);
  });

  test('but not the source of the dataset, which is the article', () => {
    const { source: _, ...raw } = tinyDataset();
    expect(messagesOf(raw)).toEqual(['graph.json: source is missing']);
  });
});

test('an unknown qualifier brings no second error about its hedge', () => {
  const { reasoning } = rawEdge('e', 'alder', 'birch');
  const unsure = { ...reasoning, qualifier: 'unsure' as 'hedged' };
  expect(messagesOf(oneEdge({ reasoning: unsure }))).toEqual([
    'graph.json: edges[0] "alder-birch": reasoning.qualifier "unsure" is not one of asserted, hedged, forecast, attributed',
  ]);
});
