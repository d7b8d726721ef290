import { ADVANCES_500, ADVANCES_600, type Advances } from './advances';

export type LabelWeight = 500 | 600;

/**
 * Width of a character that the tables lack, in thousandths of the font size: a wide one, so that
 * boxes are rather too large than too small.
 */
const UNKNOWN_ADVANCE = 620;

const TABLES: Readonly<Record<LabelWeight, ReadonlyMap<number, number>>> = {
  500: toMap(ADVANCES_500),
  600: toMap(ADVANCES_600),
};

function toMap(advances: Advances): Map<number, number> {
  return new Map(
    advances.flatMap(([first, widths]) => widths.map((width, i) => [first + i, width] as const)),
  );
}

/**
 * Width of one line of Source Sans 3 in px, without a DOM. Ignores kerning, so it is up to 1 % too
 * wide for Latin text. From tables of our own (1.1 kB gzipped): `measureText` needs a browser and
 * differs between engines, while a layout must be reproduced bit for bit; a font parser such as
 * opentype.js would have to ship with the font files, to read the same numbers.
 */
export function textWidth(text: string, px: number, weight: LabelWeight): number {
  let thousandths = 0;
  for (const char of text.normalize('NFC')) thousandths += advance(char, TABLES[weight]);
  return (thousandths * px) / 1000;
}

function advance(char: string, table: ReadonlyMap<number, number>): number {
  const own = table.get(char.codePointAt(0) ?? 0);
  if (own) return own;
  const [letter = char] = char.normalize('NFD');
  return letter === char ? (own ?? UNKNOWN_ADVANCE) : advance(letter, table);
}
