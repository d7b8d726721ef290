import { codePointLength } from './normalize';

/** A stretch of a text in code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/**
 * Every place where `words` stand in `text` as whole words, whatever their case, in order: what a browser looks for when it
 * follows `#:~:text=`. Both texts are n1. "Iran" counts inside "Iran's" and "Russia-Iran", not inside "Iranian".
 */
export function findWords(text: string, words: string): readonly Span[] {
  if (!hasWord(words)) return [];
  // Matching by expression and not in lower case: "İ" grows by one when it is lowered, and the offsets would shift.
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

/** Whether there is a letter or a digit in it. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** How many words stand between the spaces. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

/** Without the quotes, commas and full stops around it; a page may write those otherwise. */
export function trimPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
