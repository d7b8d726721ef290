import { expect, test } from 'vitest';
import { dropUnusedFaces, splitFaces } from '../../../src/cli/build/fontFaces';

const face = (weight: number, range: string) =>
  `@font-face{font-family:A;font-weight:${weight};src:url(data:x);unicode-range:${range}}`;
const LATIN = face(600, 'U+??,U+2000-206F');
const PLAIN_EXT = face(400, 'U+100-2BA');
const BOLD_EXT = face(600, 'U+100-2BA');
const WITHOUT_RANGE = '@font-face{font-family:B;src:url(data:y)}';
const style = `p{}${LATIN}${PLAIN_EXT}${BOLD_EXT}${WITHOUT_RANGE}q{}`;

test.each([
  ['plain letters need one face', { bold: 'Ankara', plain: 'x' }, [PLAIN_EXT, BOLD_EXT]],
  ['a name with ğ needs every cut', { bold: 'Erdoğan', plain: '' }, []],
  ['a sentence with ğ needs the plain cut', { bold: 'Ankara', plain: 'Erdoğan' }, [BOLD_EXT]],
  ['signs beyond the ranges need none', { bold: '漢字', plain: '' }, [LATIN, PLAIN_EXT, BOLD_EXT]],
])('%s', (_, texts, dropped) => {
  expect(dropUnusedFaces(style, texts)).toBe(dropped.reduce((all, f) => all.replace(f, ''), style));
});

const SMALL = face(600, 'U+0-7E,U+FC');
const TURKISH = face(600, 'U+11E-11F');

test.each([
  ['letters that the smaller one has need no other', 'Türkiye', [SMALL]],
  ['a letter more needs the larger one alone', 'Montréal, Türkiye', [LATIN]],
  ['of each pair by itself', 'Türkiye, Erdoğan', [SMALL, TURKISH]],
  ['letters of different pairs', 'Montréal, Erdoğan', [LATIN, TURKISH]],
  ['letters that only the larger ones have', 'Montréal, Małopolska', [LATIN, BOLD_EXT]],
])('of two faces of one font: %s', (_, bold, kept) => {
  const faces = [LATIN, BOLD_EXT, SMALL, TURKISH];
  const left = dropUnusedFaces(faces.join(''), { bold, plain: '' });
  expect(left).toBe(faces.filter((one) => kept.includes(one)).join(''));
});

test('web fonts are split from the rest together with their names; installed fonts stay', () => {
  const local = '@font-face{font-family:C;src:local("Arial")}';
  const inFile = '@font-face{font-family:D;src:url(./d.woff2)}';
  const names = ':root{--web-sans:"A"}';
  expect(splitFaces(`p{}${LATIN}${local}${names}${inFile}${WITHOUT_RANGE}:root{--a:b}`)).toEqual({
    faces: LATIN + names + inFile + WITHOUT_RANGE,
    rest: `p{}${local}:root{--a:b}`,
  });
});
