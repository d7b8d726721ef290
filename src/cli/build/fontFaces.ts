/** The texts of a map, grouped by the font weights that may render them. */
export interface TextsByWeight {
  /** May be rendered in any of the fonts. */
  readonly bold: string;
  /** Rendered in the regular weight only. */
  readonly plain: string;
}

const FACE = /@font-face\s*\{[^}]*\}/g;
const PLAIN_WEIGHT = '400';

/**
 * Drops the font faces that would render none of the texts' characters: one face of Latin Extended
 * adds 40 kB to a self-contained file. A face without a range is kept. Regular expressions rather
 * than a CSS parser, which the package would have to depend on: the only input is our own built
 * fonts.css, and a face that they fail to recognise is kept, so the file is larger but right.
 */
export function dropUnusedFaces(style: string, { bold, plain }: TextsByWeight): string {
  return style.replace(FACE, (face) => {
    const ranges = readRanges(/unicode-range:([^;}]*)/.exec(face)?.[1]);
    const isPlain = /font-weight:\s*(\w+)/.exec(face)?.[1] === PLAIN_WEIGHT;
    const text = isPlain ? bold + plain : bold;
    return ranges === null || isIn(ranges, text) ? face : '';
  });
}

/** The faces that hold their font as data, and the rest of the style. */
export function splitFaces(style: string): { readonly faces: string; readonly rest: string } {
  const faces = (style.match(FACE) ?? []).filter(holdsData);
  return {
    faces: faces.join(''),
    rest: style.replace(FACE, (face) => (holdsData(face) ? '' : face)),
  };
}

function holdsData(face: string): boolean {
  return /url\(["']?data:/.test(face);
}

type Range = readonly [first: number, last: number];

/** `U+0131, U+1E00-1E9F, U+1F??` (CSS Fonts 4, 4.5). */
function readRanges(list: string | undefined): readonly Range[] | null {
  if (list === undefined) return null;
  return [...list.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [
    parseInt(from.replaceAll('?', '0'), 16) || 0,
    parseInt(to.replaceAll('?', 'f'), 16),
  ]);
}

function isIn(ranges: readonly Range[], text: string): boolean {
  return Array.from(text).some((char) => {
    const code = char.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= code && code <= last);
  });
}
