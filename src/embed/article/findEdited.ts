import type { Locator } from '../../format/types';
import { findWords, type Span } from '../../article/findWords';
import type { HostText } from './readText';

export type PlainText = Pick<HostText, 'text' | 'points'>;

/** Where a place stands in the host's text, in code points; `edited` where the host has changed the sentence a little. */
export interface FoundSpan extends Span {
  readonly edited: boolean;
}

/** How much longer or shorter an edited sentence may have become: this part of its length, or these signs. */
const TOLERANCE = 0.25;
const TOLERANCE_CHARS = 12;
/** Where the start stands for the whole sentence, only its punctuation may differ. */
const PUNCTUATION_CHARS = 4;

/**
 * A sentence whose SHA-256 is nowhere: the host has changed it, or put something into it. It counts as found where exactly
 * one stretch of the gap between its found neighbours begins with its first words, ends with its last, and is about as long.
 * Null else: two possible stretches are none.
 */
export function findEdited(host: PlainText, place: Locator, gap: Span): FoundSpan | null {
  const starts = wordsIn(host, place.textStart, gap);
  const length = place.end - place.start;
  const isAlone = place.textEnd === '';
  const tolerance = isAlone ? PUNCTUATION_CHARS : Math.max(length * TOLERANCE, TOLERANCE_CHARS);
  const candidates = starts
    .flatMap((first) => {
      const lasts = isAlone ? [first] : wordsIn(host, place.textEnd, { ...gap, start: first.end });
      return lasts.map((last) => ({ start: first.start, end: last.end }));
    })
    .filter(({ start, end }) => Math.abs(end - start - length) <= tolerance);
  const [only, other] = candidates;
  return only && !other ? { ...withPunctuation(host, only), edited: true } : null;
}

function wordsIn({ text }: PlainText, words: string, { start, end }: Span): readonly Span[] {
  return findWords(text, words).filter((span) => span.start >= start && span.end <= end);
}

/** With the quotes before it and the full stop behind it: addresses leave them out. */
function withPunctuation({ points }: PlainText, { start, end }: Span): Span {
  const isPunctuation = (char: string | undefined) =>
    char !== undefined && /[^\p{L}\p{N}\s]/u.test(char);
  let [from, to] = [start, end];
  while (isPunctuation(points[from - 1])) from -= 1;
  while (isPunctuation(points[to])) to += 1;
  return { start: from, end: to };
}
