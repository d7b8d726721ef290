import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { copiedRuns } from '../../../src/article/copiedRuns';

const article = articleFromText(
  'A title of more than just eight short words here\n\none two three four five six seven eight nine ten.\n\nEleven, twelve.',
);

describe('runs of words shared with the article', () => {
  test.each([
    ['of seven words are none', 'one two three four five six seven', []],
    ['of eight words are found', 'x one two three four five six seven eight x', [8]],
    ['are told at their full length', 'one two three four five six seven eight nine ten', [10]],
    ['go on across paragraphs', 'four five six seven eight nine ten eleven twelve', [9]],
    [
      'are found whatever the case and the punctuation',
      'ONE, two; “three” four—five\nsix seven. Eight',
      [8],
    ],
    ['are none with a word between', 'one two three four and five six seven eight nine', []],
    ['are none in another order', 'eight seven six five four three two one', []],
    ['may be the title, which is a name', 'A title of more than just eight short words here', []],
    ['are none in a text without words', ' — ', []],
    [
      'are told one by one',
      'one two three four five six seven eight, then three four five six seven eight nine ten eleven',
      [8, 9],
    ],
  ])('%s', (_, text, lengths) => {
    expect(copiedRuns(text, article).map(({ words }) => words)).toEqual(lengths);
  });

  test('are quoted with at most four words', () => {
    expect(copiedRuns('one two three four five six seven eight', article)).toEqual([
      { words: 8, begins: 'one two three four' },
    ]);
  });

  test('can be sought at another length', () => {
    expect(copiedRuns('so two three so', article, 2)).toEqual([{ words: 2, begins: 'two three' }]);
    expect(copiedRuns('so two three so', article, 3)).toEqual([]);
  });

  test.each([
    [
      'that are a name',
      'see two three four five six seven eight',
      ['Two Three Four Five Six Seven Eight'],
      0,
    ],
    [
      'with a few words beside a name',
      'one two three four five six seven eight',
      ['three four five six seven'],
      0,
    ],
    ['within a longer name', 'three four five six seven eight nine ten', [article.text], 0],
    ['with a short name in them', 'one two three four five six seven eight', ['four five'], 1],
    [
      'with a name of other words',
      'one two three four five six seven eight',
      ['a b c d e f g h'],
      1,
    ],
  ])('%s count as names do', (_, text, names, count) => {
    expect(copiedRuns(text, article, 7, names)).toHaveLength(count);
  });

  test('are none where the article is shorter than a run', () => {
    expect(copiedRuns('one two', articleFromText('T\none two'))).toEqual([]);
  });
});
