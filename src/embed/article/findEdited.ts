import type { Locator } from '../../format/types';
import type { Span } from '../../article/findWords';
import type { HostText } from './readText';

export type PlainText = Pick<HostText, 'text' | 'points'>;

/** The positions of words in the host's text, in its order. */
export type FindWords = (words: string) => readonly Span[];

/**
 * A place's position in the host's text, in code points; `edited` if the host has changed the
 * sentence slightly.
 */
export interface FoundSpan extends Span {
  readonly edited: boolean;
}

/**
 * How much longer or shorter an edited sentence may be: this fraction of its length, or this number
 * of characters.
 */
const TOLERANCE = 0.25;
const TOLERANCE_CHARS = 12;
/** If a place's first words are the whole sentence, only its punctuation may differ. */
const PUNCTUATION_CHARS = 4;

/**
 * Finds a sentence whose SHA-256 matches nothing, because the host has changed it or inserted
 * something. It counts as found if exactly one span in the gap between its found neighbours begins
 * with its first words, ends with its last, and has about its length. Null otherwise: two
 * candidates are ambiguous.
 */
export function findEdited(
  host: PlainText,
  find: FindWords,
  place: Locator,
  gap: Span,
): FoundSpan | null {
  const starts = within(find(place.textStart), gap);
  const length = place.end - place.start;
  const isAlone = place.textEnd === '';
  const slack = isAlone ? PUNCTUATION_CHARS : Math.max(length * TOLERANCE, TOLERANCE_CHARS);
  const lasts = isAlone ? [] : within(find(place.textEnd), gap);
  let only: Span | null = null;
  for (const first of starts) {
    const minEnd = Math.max(first.end, first.start + length - slack);
    const ends = isAlone ? [first] : lasts;
    for (let i = isAlone ? 0 : indexFrom(lasts, minEnd); i < ends.length; i += 1) {
      const { start, end } = ends[i] ?? first;
      if (end - first.start > length + slack) break;
      if (end < first.start + length - slack || (!isAlone && start < first.end)) continue;
      // Stops at the second candidate: short words have thousands.
      if (only) return null;
      only = { start: first.start, end };
    }
  }
  return only && { ...withPunctuation(host, only), edited: true };
}

function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans.filter((span) => span.start >= start && span.end <= end);
}

/** The first of these spans that ends there or later; they are sorted. */
function indexFrom(spans: readonly Span[], end: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Includes the quotation marks before the sentence and the full stop after it, which places leave
 * out of the words they quote.
 */
function withPunctuation({ points }: PlainText, { start, end }: Span): Span {
  const isPunctuation = (char: string | undefined) =>
    char !== undefined && /[^\p{L}\p{N}\s]/u.test(char);
  let [from, to] = [start, end];
  while (isPunctuation(points[from - 1])) from -= 1;
  while (isPunctuation(points[to])) to += 1;
  return { start: from, end: to };
}
