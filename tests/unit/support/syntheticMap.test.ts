import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/format/parse';
import { syntheticMap } from '../../support/syntheticMap';

test.each([1, 2, 60, 700])('a synthetic map of %i names is a valid dataset', (nodes) => {
  const result = parseDataset(syntheticMap({ nodes }), 'synthetic');
  expect(result.ok).toBe(true);
});

test('the same options give the same map, another seed another one', () => {
  const first = syntheticMap({ nodes: 50 });
  expect(syntheticMap({ nodes: 50 })).toEqual(first);
  expect(syntheticMap({ nodes: 50, seed: 2 })).not.toEqual(first);
});
