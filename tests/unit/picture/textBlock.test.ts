import { expect, test } from 'vitest';
import { textBlock } from '../../../src/picture/textBlock';

const FONT = { family: 'sans', px: 12, weight: 400 } as const;

test.each([
  ['نقشه: Edgewise.', '\u2067نقشه: Edgewise.\u2069'],
  ['«منبع»', '\u2067«منبع»\u2069'],
  ['Karte: نقشه.', 'Karte: نقشه.'],
  ['2018', '2018'],
])('a text of a picture runs the way of its first letter: %s', (text, line) => {
  const { shapes } = textBlock(text, FONT, { fill: '#000', width: 300 });
  expect(shapes).toMatchObject([{ kind: 'text', lines: [{ text: line }] }]);
});
