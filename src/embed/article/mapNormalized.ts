import { normalize } from '../../article/normalize';

/** A text in n1 with the way back to where it came from. */
export interface MappedText {
  /** The same as `normalize(raw)`. */
  readonly text: string;
  /** Its code points: every offset of a dataset counts these. */
  readonly points: readonly string[];
  /** Where in the raw text (UTF-16 units) what became `points[i]` begins, and ends (exclusive). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What n1 treats on its own: a run of white space, or a sign with the marks that may melt into it. BOM, soft hyphen and
 * zero-width space are dropped wherever they stand; the ranges are the vowels and ends of Hangul syllables, and the one
 * other letter that melts into the one before it (Kirat Rai).
 */
const PIECE = /[^\S\uFEFF][\s\u00AD\u200B]*|[^][\p{M}\u1160-\u11FF\u{16D67}\u00AD\u200B\uFEFF]*/gu;
const WHITE = /^[^\S\uFEFF]/;

/** Normalises piece by piece, so that each sign knows where it came from. */
export function mapNormalized(raw: string): MappedText {
  const points: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // An article has some hundred different pieces: each is normalised once.
  const known = new Map<string, readonly string[]>();
  for (const { 0: piece, index } of raw.matchAll(PIECE)) {
    const chars = known.get(piece) ?? Array.from(normalizePiece(piece));
    known.set(piece, chars);
    for (const char of chars) {
      // White space at the start, or after a dropped sign that stood between two spaces.
      if (char === ' ' && (points.at(-1) ?? ' ') === ' ') continue;
      points.push(char);
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  if (points.at(-1) === ' ') for (const list of [points, starts, ends]) list.pop();
  return { text: points.join(''), points, starts, ends };
}

function normalizePiece(piece: string): string {
  return WHITE.test(piece) ? ' ' : normalize(piece);
}
