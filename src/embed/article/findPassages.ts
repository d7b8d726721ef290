import { sha256 } from '../../article/sha256';
import type { Locator, Source } from '../../format/types';
import { findWords, type Span } from '../../article/findWords';
import { formatPlace } from '../../article/passageUrl';
import type { PlaceKey } from '../../graph/citations';
import { findEdited, type FoundSpan, type PlainText } from './findEdited';

/** Most signs before the first word of a sentence: a dash and a space, a bracket and a quote. */
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
  const starts = places.map((place) => exactStarts(host, place));
  // First those that leave no choice: they tell where the others should be.
  const certain = starts.map((all) => (all.length === 1 ? (all[0] ?? null) : null));
  const exact = places.map((_, i) => nearest(starts[i] ?? [], expectedStarts(places, certain, i)));
  const spans = places.map(({ start, end }, i): FoundSpan | null => {
    const at = exact[i] ?? null;
    return at === null ? null : { start: at, end: at + end - start, edited: false };
  });
  return places.map((place, i) => spans[i] ?? findEdited(host, place, gapAround(spans, i, host)));
}

/** Every place of the host's text where this very sentence begins. */
function exactStarts({ text, points }: PlainText, place: Locator): readonly number[] {
  const length = place.end - place.start;
  const begins = findWords(text, place.textStart).flatMap(({ start }) => {
    const lead = points.slice(Math.max(0, start - MAX_LEAD), start).reverse();
    const before = lead.findIndex((char) => /[\p{L}\p{N}]/u.test(char));
    const count = before < 0 ? lead.length : before;
    return Array.from({ length: count + 1 }, (_, i) => start - i);
  });
  return begins.filter(
    (start) => sha256(points.slice(start, start + length).join('')) === place.sha256,
  );
}

/** Where a place would stand if it lay as far from its source as the certain ones before and after it do. */
function expectedStarts(
  places: readonly Locator[],
  certain: readonly (number | null)[],
  i: number,
): readonly number[] {
  const shifts = certain.map((at, j) => (at === null ? null : at - (places[j]?.start ?? 0)));
  const known = [shifts.slice(0, i).findLast(isNumber), shifts.slice(i).find(isNumber)];
  const start = places[i]?.start ?? 0;
  const expected = known.filter(isNumber).map((shift) => start + shift);
  return expected.length > 0 ? expected : [start];
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
  const before = spans.slice(0, i).findLast((span) => span !== null);
  const after = spans.slice(i + 1).find((span) => span !== null);
  return { start: before?.end ?? 0, end: after?.start ?? points.length };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
