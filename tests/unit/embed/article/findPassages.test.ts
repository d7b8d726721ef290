import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../../src/article/article';
import { buildLocator } from '../../../../src/article/locator';
import { sha256 } from '../../../../src/article/sha256';
import type { Locator } from '../../../../src/format/types';
import { findPassages } from '../../../../src/embed/article/findPassages';
import { finish } from '../../../fixtures/finish';
import { mapNormalized } from '../../../../src/embed/article/mapNormalized';

const TEXT = `The ferry and the bridge
Until 1964 a ferry carried both villages across the sound. Its last captain, Ms Aune, kept a book of every crossing.
“We were never late,” she wrote, “only the fog was early.” The bridge took the ferry's trade within a year. Nobody had asked her.
The toll on the bridge pays for the museum in which the book now lies. Nobody had asked her.`;

const article = articleFromText(TEXT);
const source = { length: article.length, sha256: sha256(article.text) };
// "Nobody had asked her" occurs twice: no words identify the second, so its place is made by hand.
const places: readonly Locator[] = article.paragraphs.flat().map(
  ({ paragraph, sentence, start, end, text }) =>
    buildLocator(article, paragraph, sentence) ?? {
      ...{ paragraph, sentence, start, end, textStart: 'Nobody had asked her', textEnd: '' },
      sha256: sha256(text),
    },
);

function find(raw: string): Record<string, string | null> {
  const host = mapNormalized(raw);
  const found = finish(findPassages(host, source, places));
  return Object.fromEntries(
    [...found].map(([key, span]) => [
      key,
      span && `${span.edited ? '~' : ''}${host.points.slice(span.start, span.end).join('')}`,
    ]),
  );
}

const untouched = find(TEXT);

describe('in the text that the dataset was made from', () => {
  test('every place is found, and is its sentence', () => {
    expect(Object.values(untouched)).toEqual(article.paragraphs.flat().map(({ text }) => text));
  });

  test('its offsets are trusted, so that equal sentences are distinguished', () => {
    const { points } = mapNormalized(TEXT);
    const found = finish(findPassages({ text: article.text, points }, source, places));
    expect(found.get('2.3')!.start).toBe(places[5]!.start);
    expect(found.get('3.2')!.start).toBe(places[7]!.start);
  });
});

describe('in a text with something else in it', () => {
  test.each([
    ['no title', TEXT.slice(TEXT.indexOf('\n'))],
    ['a kicker and a byline before', `Coast\nBy our reporter\n${TEXT}`],
    [
      'an advert between two paragraphs',
      TEXT.replace('\nThe toll', '\nBuy one, get two!\nThe toll'),
    ],
    ['an advert between two sentences', TEXT.replace('The bridge took', 'Buy it! The bridge took')],
    ['other quotes and dashes', TEXT.replaceAll(/[“”]/g, '"').replace("'s trade", '’s trade')],
    ['a longer end', `${TEXT}\nThe author lives by the sound.`],
  ])('%s: every sentence of it is found', (_, raw) => {
    const title = raw.includes('The ferry and') ? untouched['0.1']! : null;
    expect(find(raw)).toEqual({ ...untouched, '0.1': title });
  });

  test('of two equal sentences each is found behind its own neighbour', () => {
    const raw = `A word before all. ${TEXT.replace('\nThe toll', '\nAnd one between.\nThe toll')}`;
    const host = mapNormalized(raw);
    const found = finish(findPassages(host, source, places));
    expect(found.get('2.3')!.start).toBe(found.get('2.2')!.end + 1);
    expect(found.get('3.2')!.start).toBe(found.get('3.1')!.end + 1);
  });

  test('a pull quote that repeats a sentence is not taken for it', () => {
    const quote = 'Its last captain, Ms Aune, kept a book of every crossing.';
    const host = mapNormalized(TEXT.replace('\nThe toll', `\n${quote}\nThe toll`));
    const found = finish(findPassages(host, source, places));
    expect(found.get('1.2')!.start).toBe(found.get('1.1')!.end + 1);
  });
});

describe('a sentence that the host has changed', () => {
  test('is found by its first and last words, and said to be changed', () => {
    const raw = TEXT.replace("the ferry's trade", "the old ferry's whole trade");
    const sentence = "~The bridge took the old ferry's whole trade within a year.";
    expect(find(raw)).toEqual({ ...untouched, '2.2': sentence });
  });

  test('is found with the quotes around it', () => {
    const raw = TEXT.replace('never late', 'never once late').replace('The ferry and', 'Ferry and');
    expect(find(raw)['2.1']).toBe(
      '~"We were never once late," she wrote, "only the fog was early."',
    );
  });

  test('is not found when it was cut out', () => {
    const raw = TEXT.replace(/The bridge took[^.]*\. /, '');
    expect(find(raw)).toEqual({ ...untouched, '2.2': null });
  });

  test('is not found when its end is gone', () => {
    const raw = TEXT.replace('within a year', 'at once');
    expect(find(raw)).toEqual({ ...untouched, '2.2': null });
  });

  test('is not guessed where two stretches could be it', () => {
    const changed = "The bridge took the ferry's whole trade within a year.";
    const raw = TEXT.replace(/The bridge took[^.]*\./, `${changed} ${changed}`);
    expect(find(raw)['2.2']).toBeNull();
  });

  test('is not taken for a stretch on the other side of its neighbours', () => {
    const raw = TEXT.replace(/The bridge took[^.]*\. /, '');
    const moved = "The bridge took the ferry's whole trade within a year.";
    expect(find(`${moved} ${raw}`)['2.2']).toBeNull();
  });
});

test('a text that has nothing to do with it gives nothing', () => {
  const found = find('Something else altogether. Nobody has asked for it.');
  expect(new Set(Object.values(found))).toEqual(new Set([null]));
});

test('an empty text gives nothing', () => {
  expect(new Set(Object.values(find('')))).toEqual(new Set([null]));
});
