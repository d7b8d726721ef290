import { sha256 } from '../../article/sha256';
import type { Locator, Source } from '../../format/types';
import { findWords, type Span } from '../../article/findWords';
import { formatPlace } from '../../article/passageUrl';
import type { PlaceKey } from '../../graph/citations';
import { findEdited, type FindWords, type FoundSpan, type PlainText } from './findEdited';

/**
 * The number of characters that one search may hash: this many, plus this many for each character
 * of the article. 5 million take some 0.1 s.
 */
const MAX_HASHED_CHARS = 5_000_000;
const HASHED_PER_CHAR = 20;
/** The cost of examining one position where a sentence may begin, in hashed characters. */
const LOOK_COST_CHARS = 100;

/**
 * Maximum number of characters before the first word of a sentence: a dash and a space, a bracket
 * and a quotation mark.
 */
const MAX_LEAD = 4;

/**
 * Finds each place in the host's text. If the whole text equals the source, by offset. Otherwise by
 * its first words and the SHA-256 of the sentence that begins there, so other text before, after or
 * in between does no harm. Of several equal sentences, it takes the one that fits the positions of
 * its neighbours. A sentence whose SHA-256 matches nothing is left to `findEdited`; null means not
 * found.
 *
 * `places` are in the article's order and contain each sentence once.
 *
 * Written by hand: the text-fragments-polyfill (4.6 kB gzipped) finds words in a DOM, but knows
 * neither hashes, nor n1, nor footnote markers inside a sentence, and approx-string-match finds the
 * nearest text, which may be another sentence.
 */
export function findPassages(
  host: PlainText,
  source: Pick<Source, 'length' | 'sha256'>,
  places: readonly Locator[],
): ReadonlyMap<PlaceKey, FoundSpan | null> {
  const spans = isWholeSource(host, source)
    ? places.map(({ start, end }) => ({ start, end, edited: false }))
    : findEach(host, places);
  return new Map(places.map((place, i) => [formatPlace(place), spans[i] ?? null]));
}

function isWholeSource(host: PlainText, source: Pick<Source, 'length' | 'sha256'>): boolean {
  return host.points.length === source.length && sha256(host.text) === source.sha256;
}

function findEach(host: PlainText, places: readonly Locator[]): readonly (FoundSpan | null)[] {
  const budget = { chars: MAX_HASHED_CHARS + HASHED_PER_CHAR * host.points.length };
  const find = rememberWords(host.text);
  const starts = places.map((place) => exactStarts(host, find, place, budget));
  // First the unambiguous ones: they show where the others should be.
  const certain = starts.map((all) => (all.length === 1 ? (all[0] ?? null) : null));
  const shifts = certain.map((at, i) => (at === null ? null : at - (places[i]?.start ?? 0)));
  const exact = places.map((place, i) =>
    nearest(starts[i] ?? [], expectedStarts(place.start, shifts, i)),
  );
  const spans = places.map(({ start, end }, i): FoundSpan | null => {
    const at = exact[i] ?? null;
    return at === null ? null : { start: at, end: at + end - start, edited: false };
  });
  return places.map(
    (place, i) => spans[i] ?? findEdited(host, find, place, gapAround(spans, i, host)),
  );
}

/** Every position in the host's text where exactly this sentence begins. */
function exactStarts(
  { points }: PlainText,
  find: FindWords,
  place: Locator,
  budget: { chars: number },
): readonly number[] {
  const length = place.end - place.start;
  // Third-party places that begin with a very common word must not freeze the page.
  const spans = find(place.textStart);
  budget.chars -= spans.length * LOOK_COST_CHARS;
  if (budget.chars < 0) return [];
  const begins = spans.flatMap(({ start }) => {
    const lead = points.slice(Math.max(0, start - MAX_LEAD), start).reverse();
    const before = lead.findIndex((char) => /[\p{L}\p{N}]/u.test(char));
    const count = before < 0 ? lead.length : before;
    return Array.from({ length: count + 1 }, (_, i) => start - i);
  });
  return begins.filter((start) => {
    budget.chars -= length;
    if (budget.chars < 0) return false;
    return sha256(points.slice(start, start + length).join('')) === place.sha256;
  });
}

/**
 * Where a place would be if it were shifted as much from its position in the source as the nearest
 * certain ones.
 */
function expectedStarts(
  start: number,
  shifts: readonly (number | null)[],
  i: number,
): readonly number[] {
  const before = shifts.findLast((shift, j) => j < i && shift !== null);
  const after = shifts.find((shift, j) => j >= i && shift !== null);
  const expected = [before, after].filter(isNumber).map((shift) => start + shift);
  return expected.length > 0 ? expected : [start];
}

/** Many places may begin with the same words: the text is searched once for each. */
function rememberWords(text: string): FindWords {
  const known = new Map<string, readonly Span[]>();
  return (words) => {
    const spans = known.get(words) ?? findWords(text, words);
    known.set(words, spans);
    return spans;
  };
}

function nearest(starts: readonly number[], expected: readonly number[]): number | null {
  const distance = (start: number) => Math.min(...expected.map((at) => Math.abs(at - start)));
  return starts.reduce<number | null>(
    (best, start) => (best === null || distance(start) < distance(best) ? start : best),
    null,
  );
}

/**
 * The gap between the nearest found places before and after; empty if the host has them in another
 * order.
 */
function gapAround(spans: readonly (Span | null)[], i: number, { points }: PlainText): Span {
  const before = spans.findLast((span, j) => j < i && span !== null);
  const after = spans.find((span, j) => j > i && span !== null);
  return { start: before?.end ?? 0, end: after?.start ?? points.length };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
