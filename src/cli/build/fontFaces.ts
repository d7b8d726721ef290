/** The texts of a map, grouped by the font weights that may render them. */
export interface TextsByWeight {
  /** May be rendered in any of the fonts. */
  readonly bold: string;
  /** Rendered in the regular weight only. */
  readonly plain: string;
}

const FACE = /@font-face\s*\{[^}]*\}/g;
/** A face of a web font, or the rule with the families of all of these (fonts.css). */
const WEB_FONT = /@font-face\s*\{[^}]*url\([^}]*\}|:root\s*\{\s*--web-[^}]*\}/g;
const PLAIN_WEIGHT = '400';

/**
 * Drops the font faces that would render none of the texts' characters: one face of Latin Extended
 * adds 40 kB to a self-contained file. Of two faces of the same font, of which one has only a part
 * of the other's characters, the smaller one stays if it has all that the texts need, else the
 * larger one; a text is never rendered in both. A face without a range is kept. Regular expressions
 * rather than a CSS parser, which the package would have to depend on: the only input is our own
 * built fonts.css, and a face that they fail to recognise is kept, so the file is larger but right.
 */
export function dropUnusedFaces(style: string, { bold, plain }: TextsByWeight): string {
  const faces = Array.from(style.matchAll(FACE), ([face]) => readFace(face));
  const boldCodes = codesIn(bold);
  const allCodes = new Set([...boldCodes, ...codesIn(plain)]);
  const isUsed = ({ font, weight, ranges }: Face): boolean => {
    if (ranges === null) return true;
    const codes = [...(weight === PLAIN_WEIGHT ? allCodes : boldCodes)];
    const has = (code: number, own: readonly Range[] = ranges) => isIn(own, code);
    const hasAll = (own: readonly Range[], other: readonly Range[]) =>
      codes.every((code) => !has(code, other) || has(code, own));
    const others = faces.flatMap((one) =>
      one.font === font && one.ranges && one.ranges !== ranges ? [one.ranges] : [],
    );
    return (
      codes.some((code) => has(code)) &&
      others.every((other) => {
        if (isPartOf(ranges, other)) return hasAll(ranges, other);
        return !isPartOf(other, ranges) || !hasAll(other, ranges);
      })
    );
  };
  let at = 0;
  return style.replace(FACE, (face) => {
    const read = faces[at++];
    return read === undefined || isUsed(read) ? face : '';
  });
}

/**
 * The faces of web fonts, in files or as data, with the rule that names their families; and the rest
 * of the style, with the faces of installed fonts.
 */
export function splitFaces(style: string): { readonly faces: string; readonly rest: string } {
  return { faces: (style.match(WEB_FONT) ?? []).join(''), rest: style.replace(WEB_FONT, '') };
}

type Range = readonly [first: number, last: number];

interface Face {
  /** Family and weight. */
  readonly font: string;
  readonly weight: string;
  readonly ranges: readonly Range[] | null;
}

function readFace(face: string): Face {
  const [family = '', weight = '', list] = ['font-family', 'font-weight', 'unicode-range'].map(
    (name) => new RegExp(`${name}:\\s*([^;}]*)`).exec(face)?.[1],
  );
  return { font: `${family} ${weight}`, weight, ranges: readRanges(list) };
}

/** The code points of a text of any length, each once. */
function codesIn(text: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const char of text) codes.add(char.codePointAt(0) ?? 0);
  return codes;
}

/** `U+0131, U+1E00-1E9F, U+1F??` (CSS Fonts 4, 4.5). */
function readRanges(list: string | undefined): readonly Range[] | null {
  if (list === undefined) return null;
  return [...list.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [
    parseInt(from.replaceAll('?', '0'), 16) || 0,
    parseInt(to.replaceAll('?', 'f'), 16),
  ]);
}

function isIn(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last);
}

function isPartOf(ranges: readonly Range[], others: readonly Range[]): boolean {
  return ranges.every(([from, to]) => others.some(([first, last]) => first <= from && to <= last));
}
