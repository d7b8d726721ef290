import { normalize } from '../../article/normalize';

/** A normalized text (n1), mapped back to the raw text. */
export interface MappedText {
  /** Equals `normalize(raw)`. */
  readonly text: string;
  /** Its code points: the unit of all offsets of a dataset. */
  readonly points: readonly string[];
  /**
   * The start and the (exclusive) end of the raw text that became `points[i]`, in UTF-16 code
   * units.
   */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What n1 normalizes independently: a run of white space, or a character with the combining marks
 * that may compose with it. BOM, soft hyphen and zero-width space are dropped wherever they occur;
 * the ranges are the vowels and finals of Hangul syllables, and the one other letter that composes
 * with the one before it (Kirat Rai).
 */
const PIECE = /[^\S\uFEFF][\s\u00AD\u200B]*|[^][\p{M}\u1160-\u11FF\u{16D67}\u00AD\u200B\uFEFF]*/gu;
const WHITE = /^[^\S\uFEFF]/;

/** Normalizes piece by piece, so that each character can be mapped back. */
export function mapNormalized(raw: string): MappedText {
  const points: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // An article has some hundred different pieces: each is normalized once.
  const known = new Map<string, readonly string[]>();
  for (const { 0: piece, index } of raw.matchAll(PIECE)) {
    const chars = known.get(piece) ?? Array.from(normalizePiece(piece));
    known.set(piece, chars);
    for (const char of chars) {
      // White space at the start, or after a dropped character between two spaces.
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
