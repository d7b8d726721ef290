import { sha256 } from '../../article/sha256';
import type { Locator, Source } from '../../format/types';
import { findWords, type Span } from '../../article/findWords';
import { formatPlace } from '../../article/passageUrl';
import type { PlaceKey } from '../../graph/citations';
import { findEdited, type FindWords, type FoundSpan, type PlainText } from './findEdited';
import type { Work } from './runInSlices';
import {
  createSearchBudget,
  FIND_COST,
  HASH_COST_CHARS,
  LOOK_COST_CHARS,
  type SearchBudget,
} from './searchBudget';

export interface FindOptions {
  /** Whether sentences that the host has edited are left out. */
  readonly isExact?: boolean;
  readonly budget?: SearchBudget;
}

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
export function* findPassages(
  host: PlainText,
  source: Pick<Source, 'length' | 'sha256'>,
  places: readonly Locator[],
  { isExact = false, budget = createSearchBudget(host.points.length) }: FindOptions = {},
): Work<ReadonlyMap<PlaceKey, FoundSpan | null>> {
  const spans = isWholeSource(host, source)
    ? places.map(({ start, end }) => ({ start, end, edited: false }))
    : yield* findEach(host, places, isExact, budget);
  return new Map(places.map((place, i) => [formatPlace(place), spans[i] ?? null]));
}

function isWholeSource(host: PlainText, source: Pick<Source, 'length' | 'sha256'>): boolean {
  return host.points.length === source.length && sha256(host.text) === source.sha256;
}

function* findEach(
  host: PlainText,
  places: readonly Locator[],
  isExact: boolean,
  budget: SearchBudget,
): Work<readonly (FoundSpan | null)[]> {
  const find = rememberWords(host.text, budget);
  const starts: (readonly number[])[] = [];
  for (const place of places) starts.push(yield* exactStarts(host, find, place, budget));
  // First the unambiguous ones: they show where the others should be.
  const certain = starts.map((all) => (all.length === 1 ? (all[0] ?? null) : null));
  const shifts = neighboursOf(
    certain.map((at, i) => (at === null ? null : at - (places[i]?.start ?? 0))),
  );
  const exact = places.map((place, i) =>
    nearest(starts[i] ?? [], expectedStarts(place.start, shifts[i])),
  );
  const spans = places.map(({ start, end }, i): FoundSpan | null => {
    const at = exact[i] ?? null;
    return at === null ? null : { start: at, end: at + end - start, edited: false };
  });
  if (isExact) return spans;
  const around = neighboursOf(spans);
  const found: (FoundSpan | null)[] = [];
  for (const [i, place] of places.entries()) {
    yield;
    found.push(
      spans[i] ?? (budget.chars < 0 ? null : findEdited(host, find, place, gap(around[i], host))),
    );
  }
  return found;
}

/** Every position in the host's text where exactly this sentence begins. */
function* exactStarts(
  { points }: PlainText,
  find: FindWords,
  place: Locator,
  budget: SearchBudget,
): Work<readonly number[]> {
  yield;
  const length = place.end - place.start;
  const exact: number[] = [];
  for (const { start } of find(place.textStart)) {
    budget.chars -= LOOK_COST_CHARS;
    const lead = points.slice(Math.max(0, start - MAX_LEAD), start).reverse();
    const before = lead.findIndex((char) => /[\p{L}\p{N}]/u.test(char));
    const count = before < 0 ? lead.length : before;
    for (let begin = start; begin >= start - count; begin -= 1) {
      budget.chars -= HASH_COST_CHARS + length;
      if (budget.chars < 0) return exact;
      if (sha256(points.slice(begin, begin + length).join('')) === place.sha256) exact.push(begin);
      yield;
    }
  }
  return exact;
}

/** The nearest values before an index, and at it or after it; null if there is none. */
interface Neighbours<T> {
  readonly before: T | null;
  readonly after: T | null;
}

function neighboursOf<T>(values: readonly (T | null)[]): readonly Neighbours<T>[] {
  const afters: (T | null)[] = [];
  for (const value of [...values].reverse()) afters.push(value ?? afters.at(-1) ?? null);
  let before: T | null = null;
  return values.map((value, i) => {
    const around = { before, after: afters[values.length - 1 - i] ?? null };
    before = value ?? before;
    return around;
  });
}

/**
 * Where a place would be if it were shifted as much from its position in the source as the nearest
 * certain ones.
 */
function expectedStarts(start: number, shifts?: Neighbours<number>): readonly number[] {
  const expected = [shifts?.before, shifts?.after].filter(isNumber).map((shift) => start + shift);
  return expected.length > 0 ? expected : [start];
}

/** Many places may begin with the same words: the text is searched once for each. */
function rememberWords(text: string, budget: SearchBudget): FindWords {
  const known = new Map<string, readonly Span[]>();
  return (words) => {
    const old = known.get(words);
    if (old) return old;
    budget.chars -= text.length * FIND_COST;
    const spans = budget.chars < 0 ? [] : findWords(text, words);
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
function gap(around: Neighbours<Span> | undefined, { points }: PlainText): Span {
  return { start: around?.before?.end ?? 0, end: around?.after?.start ?? points.length };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
