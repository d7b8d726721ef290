import { codePointLength } from './normalize';

/** A range of a text in code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters of scripts that put no space between words: there any character may begin or end one. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}]`;
const IS_UNSPACED_FIRST = new RegExp(`^${UNSPACED}`, 'u');
const IS_UNSPACED_LAST = new RegExp(`${UNSPACED}$`, 'u');
const IS_LETTER_FIRST = new RegExp(`^${LETTER}`, 'u');
const IS_LETTER_LAST = new RegExp(`${LETTER}$`, 'u');

/**
 * Every position of `words` in `text` as whole words, case-insensitive, in order: what a browser
 * searches for when it follows `#:~:text=`. Both texts are n1. "Iran" matches in "Iran's" and
 * "Russia-Iran", not in "Iranian". Chinese, Japanese, Thai, Lao, Khmer and Burmese words match
 * anywhere.
 */
export function findWords(text: string, words: string): readonly Span[] {
  if (!hasWord(words)) return [];
  const [head, rest] = [words.slice(0, MAX_IN_PATTERN), words.slice(MAX_IN_PATTERN)];
  // Matches by regular expression rather than in lower case: "İ" grows by one in lower case, which
  // would shift the offsets. The letters around are tested separately: their classes take 0.7 ms to
  // compile.
  const pattern = new RegExp(head.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
  const isUnspacedFirst = IS_UNSPACED_FIRST.test(words);
  const isUnspacedLast = IS_UNSPACED_LAST.test(words);
  const restInLowerCase = rest.toLowerCase();
  const spans: Span[] = [];
  let seen = 0;
  let start = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: found, index } = match;
    const end = index + found.length + rest.length;
    // The end of the text and the letters around come first: the rest may be 60,000 characters, and
    // would be compared at each letter of such a word.
    const isWhole =
      end <= text.length &&
      (isUnspacedFirst || !IS_LETTER_LAST.test(text.slice(Math.max(0, index - 2), index))) &&
      text.slice(index + found.length, end).toLowerCase() === restInLowerCase &&
      (isUnspacedLast || !IS_LETTER_FIRST.test(text.slice(end, end + 2)));
    if (isWhole) {
      start += codePointLength(text.slice(seen, index));
      seen = index;
      spans.push({ start, end: start + codePointLength(text.slice(index, end)) });
    } else pattern.lastIndex = index + String.fromCodePoint(text.codePointAt(index) ?? 0).length;
  }
  return spans;
}

/**
 * The rest of longer texts is compared separately: a regular expression of 60,000 characters
 * exhausts the stack.
 */
const MAX_IN_PATTERN = 1000;

/** Whether there is a letter or a digit in it. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Number of words separated by spaces. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

/** Strips quotes, commas and full stops from both ends, since a page may punctuate differently. */
export function trimPunctuation(text: string): string {
  const chars = Array.from(text);
  let [start, end] = [0, chars.length];
  // By hand: an expression that ends in `+$` tries again at each of 60,000 dots.
  while (start < end && !/[\p{L}\p{N}]/u.test(chars[start] ?? '')) start += 1;
  while (end > start && !/[\p{L}\p{M}\p{N}]/u.test(chars[end - 1] ?? '')) end -= 1;
  return chars.slice(start, end).join('');
}
