import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { buildLocator, placeName } from '../../../src/article/locator';
import { formatWordDiff, rebasePlaces } from '../../../src/article/rebase';
import { sha256 } from '../../../src/article/sha256';
import type { Locator } from '../../../src/format/types';
import { TINY_ARTICLE } from '../../fixtures/dataset';

const before = articleFromText(TINY_ARTICLE);
const places = before.paragraphs
  .flat()
  .map(({ paragraph, sentence }) => buildLocator(before, paragraph, sentence))
  .filter((place): place is Locator => place !== undefined);

const kindsOf = (text: string, previous: typeof before | null = before) =>
  rebasePlaces(places, articleFromText(text), previous).map(
    (change) =>
      `${placeName(change.place)} ${change.kind}${'locator' in change ? ` ${placeName(change.locator)}` : ''}`,
  );

const edit = (from: string, to: string) => {
  expect(TINY_ARTICLE).toContain(from);
  return TINY_ARTICLE.replace(from, to);
};

test('the same article leaves every place unchanged', () => {
  expect(kindsOf(TINY_ARTICLE)).toEqual(
    ['0.1', '1.1', '1.2', '2.1', '2.2', '2.3'].map((name) => `${name} unchanged ${name}`),
  );
});

test('a new paragraph moves those behind it', () => {
  const kinds = kindsOf(edit('The two councils', 'A new line.\n\nThe two councils'));
  expect(kinds.slice(3)).toEqual(['2.1 moved 3.1', '2.2 moved 3.2', '2.3 moved 3.3']);
});

test.each([
  ['with the earlier article', before],
  ['by the words at both ends', null],
])('a changed word makes a sentence reworded, %s', (_, previous) => {
  expect(kindsOf(edit('low water', 'high water'), previous)[2]).toBe('1.2 reworded 1.2');
});

test('a sentence that is taken out is gone, even where a like one stands nearby', () => {
  const kinds = kindsOf(edit('The two councils now meet every spring. ', ''));
  expect(kinds[3]).toBe('2.1 gone');
  expect(kinds[4]).toBe('2.2 moved 2.1');
});

test('a sentence that now stands twice, and neither where it was, is gone rather than guessed', () => {
  const text = edit(
    'The two councils now meet every spring. ',
    'Well. The two councils now meet every spring. The two councils now meet every spring. ',
  );
  expect(kindsOf(text)[3]).toBe('2.1 gone');
});

test('whatever is edited, a place is never unchanged or moved to another sentence', () => {
  const words = TINY_ARTICLE.split(/(\s+)/);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(words.length - 1), fc.constantFrom('', 'x', 'A. B', '\n\n', 'Birch')),
        { maxLength: 6 },
      ),
      (edits) => {
        const copy = [...words];
        for (const [at, text] of edits) copy[at] = text;
        const next = articleFromText(copy.join(''));
        for (const change of rebasePlaces(places, next, before))
          if (change.kind === 'unchanged' || change.kind === 'moved') {
            const { paragraph, sentence } = change.locator;
            const found = next.paragraphs[paragraph]?.[sentence - 1]?.text ?? '';
            expect(sha256(found)).toBe(change.place.sha256);
          }
      },
    ),
  );
});

test('a diff marks what was taken out and what was put in', () => {
  expect(formatWordDiff('It may rain in the spring.', 'It will rain in spring again.')).toBe(
    'It [-may-] {+will+} rain in [-the spring.-] {+spring again.+}',
  );
});
