import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import {
  buildLocator,
  isQuotedBy,
  isUniqueStart,
  locate,
  MAX_END_WORDS,
  placeName,
} from '../../../src/article/locator';
import { sha256 } from '../../../src/article/sha256';
import { countWords } from '../../../src/article/findWords';
import { TINY_ARTICLE } from '../../fixtures/dataset';

const tiny = articleFromText(TINY_ARTICLE);

function ends(text: string, paragraph: number, sentence: number) {
  const locator = buildLocator(articleFromText(text), paragraph, sentence);
  return locator && [locator.textStart, locator.textEnd];
}

describe('buildLocator', () => {
  test('gives a place with the offsets and the hash of the sentence', () => {
    expect(buildLocator(tiny, 1, 2)).toEqual({
      paragraph: 1,
      sentence: 2,
      start: 66,
      end: 137,
      textStart: 'Birch, which',
      textEnd: 'since',
      sha256: sha256('Birch, which lies below it, has complained of the low water ever since.'),
    });
  });

  test('quotes every sentence of an article by at most 4 words at either end', () => {
    for (const found of tiny.paragraphs.flat()) {
      const locator = buildLocator(tiny, found.paragraph, found.sentence);
      expect(locator && isQuotedBy(tiny, found, locator)).toBe(true);
      expect(countWords(locator?.textStart ?? '')).toBeLessThanOrEqual(MAX_END_WORDS);
      expect(countWords(locator?.textEnd ?? '')).toBeLessThanOrEqual(MAX_END_WORDS);
    }
  });

  test.each([
    [
      'one word where it stands nowhere else',
      'Title\nOnly this one is here today.',
      ['Only', 'today'],
    ],
    [
      'more words where a start comes again',
      'T\nThe old mill is now closed. The old inn is open.',
      ['The old mill', 'closed'],
    ],
    [
      'more words where an end comes before',
      'T\nWe saw a red door and then a blue door.',
      ['We', 'blue door'],
    ],
    [
      'a start in another case as the same',
      'T\nNow the end has come here. And now we go on home.',
      ['Now the', 'here'],
    ],
    [
      'a word inside another as another word',
      'T\nMan is here for good now. Many a bird sings here.',
      ['Man', 'now'],
    ],
    [
      'the whole of a short sentence',
      'T\nThey met twice. Then all went home at once.',
      ['They met twice', ''],
    ],
    [
      'no quotes at its ends',
      'T\n“Stay with us a while,” he said. “No,” said she at once.',
      ['Stay', 'said'],
    ],
    [
      'no comma at its ends',
      'T\nAgain, they met by night, in Rome. Then it was done again.',
      ['Again, they', 'Rome'],
    ],
    [
      'the first of two that begin alike',
      'T\nSo it was that we came home. So it was that they left us.',
      ['So it was that', 'home'],
    ],
  ])('takes %s', (_, text, wanted) => {
    expect(ends(text, 1, 1)).toEqual(wanted);
  });

  test('finds a Turkish capital that grows when it is lowered', () => {
    expect(ends('İİİ\nİstanbul is a town by the sea. More is to be said below.', 1, 2)).toEqual([
      'More',
      'below',
    ]);
  });

  test('gives nothing for a sentence that 4 words cannot distinguish from an earlier one', () => {
    expect(
      ends('T\nSo it was that we came home. So it was that they left us.', 1, 2),
    ).toBeUndefined();
  });

  test('gives nothing where there is no such sentence', () => {
    expect(buildLocator(tiny, 1, 3)).toBeUndefined();
    expect(buildLocator(tiny, 7, 1)).toBeUndefined();
  });
});

describe('a start', () => {
  const again = articleFromText('T\nSo it was that we came home. So it was that they left us.');

  test('that comes again is not unique while a word could be added', () => {
    expect(isUniqueStart(again, 'So it was')).toBe(false);
  });

  test('of 4 words may come again, for no more may be added', () => {
    expect(isUniqueStart(again, 'So it was that')).toBe(true);
  });
});

describe('a quote', () => {
  const sentence = tiny.paragraphs[1]?.[0] ?? { start: 0, end: 0 };

  test.each([
    ['leads to its sentence', 'Upstream', '1901', true],
    ['that ends short of its sentence does not lead to it', 'Upstream', 'mill', false],
    ['that begins inside its sentence does not lead to it', 'Alder', '1901', false],
    ['that runs into the next sentence does not lead to it', 'Upstream', 'since', false],
    ['of words that the article does not have leads nowhere', 'Downstream', '1901', false],
    ['without words leads nowhere', '', '', false],
  ])('%s', (_, textStart, textEnd, wanted) => {
    expect(isQuotedBy(tiny, sentence, { textStart, textEnd })).toBe(wanted);
  });
});

describe('locate', () => {
  const names = (words: string) => locate(tiny, words).map(placeName);

  test('finds all sentences that hold the words, whatever their case', () => {
    expect(names('birch')).toEqual(['1.2', '2.2']);
  });

  test('finds words that are written with other quotes and spaces', () => {
    expect(names('“we  would\nrather')).toEqual(['2.2']);
  });

  test('finds no part of a word, no words across two sentences, and nothing for nothing', () => {
    expect(names('council')).toEqual([]);
    expect(names('1901. Birch')).toEqual([]);
    expect(names(' ')).toEqual([]);
  });

  test('takes signs of regular expressions as they are', () => {
    const priced = articleFromText('Prices\nIt costs 5 (five) now. It cost 5 before.');
    expect(locate(priced, '5 (five)').map(placeName)).toEqual(['1.1']);
    expect(locate(priced, '.*').map(placeName)).toEqual([]);
  });
});
