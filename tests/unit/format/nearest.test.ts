import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/format/nearest';

describe('the nearest guess', () => {
  test.each([
    ['two letters swapped', 'eeau', 'eaeu'],
    ['a letter too few', 'rusia', 'russia'],
    ['a letter too many', 'iiran', 'iran'],
    ['another case', 'EAEU', 'eaeu'],
    ['another letter', 'jran', 'iran'],
  ])('sees through %s', (_, written, meant) => {
    expect(nearest(written, ['russia', 'eaeu', 'iran'])).toBe(meant);
  });

  test.each([
    ['what resembles nothing', 'helsinki'],
    ['the empty text', ''],
    ['a single letter', 'x'],
    ['a text too long to be a slip', 'iran'.repeat(30)],
  ])('is silent about %s', (_, written) => {
    expect(nearest(written, ['iran', 'russia'])).toBeUndefined();
  });

  test('takes the closer of two', () => {
    expect(nearest('irun', ['iraq', 'iran'])).toBe('iran');
  });
});

test('distance counts a swap of neighbours once and is zero only for the same text', () => {
  expect(editDistance('ab', 'ba')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('same', 'same')).toBe(0);
});
