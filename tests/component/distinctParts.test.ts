import { describe, expect, test } from 'vitest';
import { distinctParts } from '../../src/panel/matrix/distinctParts';

describe('distinctWords', () => {
  test.each([
    [
      ['is at odds over Syria with', 'is at odds over NATO with'],
      ['Syria', 'NATO'],
    ],
    [
      ['trades with', 'could ally with'],
      ['trades', 'could ally'],
    ],
    [
      ['meets', 'meets often'],
      ['meets', 'often'],
    ],
    [
      ['meets', 'meets'],
      ['meets', 'meets'],
    ],
    [
      [
        'has plans in Syria, a point of difference with',
        'belongs to NATO, a point of difference with',
      ],
      ['has plans in Syria', 'belongs to NATO'],
    ],
    [['works with'], ['works with']],
    [[], []],
  ])('%j is distinguished as %j', (phrases, words) => {
    expect(distinctParts(phrases)).toEqual(words);
  });
});
