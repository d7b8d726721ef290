import { codePointLength } from './normalize';

/** A range of a text in code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/**
 * Every occurrence of `words` in `text` as whole words, ignoring case, in order: what a browser
 * looks for when it follows `#:~:text=`. Both texts are n1. "Iran" matches in "Iran's" and
 * "Russia-Iran", not in "Iranian".
 */
export function findWords(text: string, words: string): readonly Span[] {
  if (!hasWord(words)) return [];
  // Uses a case-insensitive regular expression rather than lower-casing: "İ" grows by one character
  // when lower-cased, which would shift the offsets.
  const literal = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = new RegExp(`(?<!${LETTER})${literal}(?!${LETTER})`, 'giu');
  let seen = 0;
  let start = 0;
  return [...text.matchAll(pattern)].map((match) => {
    start += codePointLength(text.slice(seen, match.index));
    seen = match.index;
    return { start, end: start + codePointLength(match[0]) };
  });
}

/** Whether the text contains a letter or a digit. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Number of words separated by spaces. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

/** Strips quotes, commas and full stops from both ends, since a page may punctuate differently. */
export function trimPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
