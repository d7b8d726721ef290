import { sha256 } from '../../article/sha256';
import type { Locator, Source } from '../../format/types';
import { findWords, type Span } from '../../article/findWords';
import { formatPlace } from '../../article/passageUrl';
import type { PlaceKey } from '../../graph/citations';
import { findEdited, type FindWords, type FoundSpan, type PlainText } from './findEdited';

/** How many chars may be hashed in one search: so many, and so many more for each char of the article. 5 million take some 0.1 s. */
const MAX_HASHED_CHARS = 5_000_000;
const HASHED_PER_CHAR = 20;
/** What it costs to look at one place where a sentence may begin, in hashed chars. */
const LOOK_COST_CHARS = 100;

/** Most chars before the first word of a sentence: a dash and a space, a bracket and a quote. */
const MAX_LEAD = 4;

/**
 * Finds each place in the host's text. Where the whole text is the source's, by its offsets. Otherwise where its first words
 * stand and the sentence that begins there has its SHA-256: then foreign text before, after or in between does no harm. Of
 * several equal sentences the one that lies as its neighbours do. A sentence that nowhere has its SHA-256 is left to
 * `findEdited`; null is what is not there.
 *
 * `places` are in the article's order and name each sentence once.
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
  // First those that leave no choice: they tell where the others should be.
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

/** Every place of the host's text where this very sentence begins. */
function exactStarts(
  { points }: PlainText,
  find: FindWords,
  place: Locator,
  budget: { chars: number },
): readonly number[] {
  const length = place.end - place.start;
  // Somebody else's places, which begin with a word that is everywhere, must not freeze the page.
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

/** Where a place would stand if it lay as far from its source as the certain ones before and after it do. */
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

/** Between the nearest places before and after that were found; empty where the host has them in another order. */
function gapAround(spans: readonly (Span | null)[], i: number, { points }: PlainText): Span {
  const before = spans.findLast((span, j) => j < i && span !== null);
  const after = spans.find((span, j) => j > i && span !== null);
  return { start: before?.end ?? 0, end: after?.start ?? points.length };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
