import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLatex } from '../../../src/share/latex';

/**
 * What LaTeX prints for its commands, copied by hand from "The Comprehensive LaTeX Symbol List".
 */
const PRINTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'textbackslash \\|textbraceleft {|textbraceright }|textasciicircum ^|textasciitilde ~|# #|$ $|% %|& &|_ _',
    'textendash –|textemdash —|textquoteleft ‘|textquoteright ’|textquotedblleft “|textquotedblright ”',
    'guillemotleft «|guillemotright »|textellipsis …|textperiodcentered ·|S §|P ¶|nobreakspace \u00a0',
    'ss ß|ae æ|AE Æ|oe œ|OE Œ|o ø|O Ø|l ł|L Ł|i ı|dj đ|DJ Đ|dh ð|DH Ð|th þ|TH Þ',
  ]
    .flatMap((row) => row.split('|'))
    .map((pair): [string, string] => [pair.slice(0, -2), pair.slice(-1)]),
);
const MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  '`0300 \'0301 ^0302 ~0303 =0304 u0306 .0307 "0308 r030a H030b v030c d0323 c0327 k0328 b0331'
    .split(' ')
    .map((pair) => [pair.charAt(0), String.fromCodePoint(parseInt(pair.slice(1), 16))]),
);

/** Reads text with braces around every command, as LaTeX would typeset it. */
function typeset(latex: string): string {
  const accented = /\{\\(.)\{((?:\\.\{)*[A-Za-z]\}*)\}\}/gu;
  const setAccents = (_: string, mark: string, inner: string): string => {
    const marks = [mark, ...Array.from(inner.matchAll(/\\(.)\{/g), ([, one = '']) => one)];
    const letter = /([A-Za-z])\}*$/.exec(inner)?.[1] ?? '';
    return (
      letter +
      marks
        .reverse()
        .map((one) => MARKS[one] ?? '?')
        .join('')
    );
  };
  return latex
    .replace(accented, setAccents)
    .replace(/\{\\([A-Za-z]+|[#$%&_])\}/g, (_, name: string) => PRINTED[name] ?? '?')
    .normalize('NFC');
}

const latin = fc.constantFrom(...Array.from('aZéğşİıÇöüñčőąøßł“’–… {}\\#$%&_^~<>"\'`@,=\u00a0ậ'));
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: latin }));

describe('escapeLatex', () => {
  test.each([
    ['100 % of $5 & #1_a', String.raw`100 {\%} of {\$}5 {\&} {\#}1{\_}a`],
    ['a{b}\\c', String.raw`a{\textbraceleft}b{\textbraceright}{\textbackslash}c`],
    ['Erdoğan, İzmir', String.raw`Erdo{\u{g}}an, {\.{I}}zmir`],
    ['Türkiye’nin', String.raw`T{\"{u}}rkiye{\textquoteright}nin`],
    ['Россия', 'Россия'],
    ['two\n  lines', 'two lines'],
  ])('%j becomes %j', (text, latex) => {
    expect(escapeLatex(text)).toBe(latex);
  });

  test('any text is set as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.normalize('NFC').replace(/[^\S\u00a0]+/g, ' ');
        expect(typeset(escapeLatex(text))).toBe(plain.normalize('NFC'));
      }),
    );
  });

  test('in any text the braces stand in pairs and no sign of LaTeX is left bare', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const latex = escapeLatex(text);
        let depth = 0;
        for (const char of latex.replace(/[^{}]/g, '')) {
          depth += char === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(latex.replace(/\\(?:[A-Za-z]+|[^A-Za-z])/g, '')).not.toMatch(/[#$%&_^~\\]/);
      }),
    );
  });
});
