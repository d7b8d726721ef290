import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { codePointLength, normalize } from '../../../src/article/normalize';

describe('the normalised text n1', () => {
  test.each([
    ['composes accents', 'cafe\u0301', 'caf\u00E9'],
    ['composes an accent that a dropped sign kept apart', 'e\u200B\u0301', '\u00E9'],
    ['makes curly double quotes plain', '\u201Ca\u201D \u201Eb\u201F', '"a" "b"'],
    ['makes curly single quotes plain', '\u2018a\u2019 \u201Ab\u201B', "'a' 'b'"],
    ['makes guillemets plain', '\u00ABa\u00BB \u2039b\u203A', '"a" \'b\''],
    [
      'makes every dash a hyphen',
      'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h',
      'a-b-c-d-e-f-g-h',
    ],
    ['spells an ellipsis out', 'so\u2026', 'so...'],
    [
      'drops soft hyphens, zero-width spaces and the byte order mark',
      '\uFEFFa\u00ADb\u200Bc',
      'abc',
    ],
    ['keeps the zero-width non-joiner', '\u0645\u06CC\u200C\u062E', '\u0645\u06CC\u200C\u062E'],
    ['makes runs of white space one space', 'a \t\r\n\u00A0\u202F\u3000b', 'a b'],
    ['trims', '  a \n', 'a'],
    ['leaves plain text alone', 'It\'s "plain" - really...', 'It\'s "plain" - really...'],
  ])('%s', (_, text, wanted) => {
    expect(normalize(text)).toBe(wanted);
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });

  test('a whole article normalises to its paragraphs joined by one space', () => {
    const line = fc.stringMatching(/^[ a-z.\u2014\u00A0"]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, between) => {
        const text = lines.join(between);
        expect(articleFromText(text).text).toBe(normalize(text));
      }),
    );
  });

  test('lengths count code points, so that an emoji is one', () => {
    expect(codePointLength('a\u{1F600}b')).toBe(3);
  });
});
