import type { Locator } from '../format/types';
import { sentenceAt, type Article, type Sentence } from './article';
import { countWords, findWords } from './findWords';
import { buildLocator, isQuotedBy, placeName } from './locator';
import { normalize } from './normalize';
import { sha256 } from './sha256';

/** What has become of a place in an edited article. */
export type PlaceChange = { readonly place: Locator } & (
  | { readonly kind: 'unchanged' | 'moved'; readonly locator: Locator }
  | {
      /** Probably the same sentence in other words: a person has to decide. */
      readonly kind: 'reworded';
      readonly locator: Locator;
      /** The sentence as it was; null where the earlier article is not at hand. */
      readonly before: string | null;
      readonly after: string;
    }
  | { readonly kind: 'gone'; readonly before: string | null }
);

/** Sentences that share fewer of their words are two sentences. */
const MIN_SHARED = 0.5;

/**
 * Finds every place again in an edited article: by the hash of its sentence; else by the words at
 * its two ends, or (with the earlier article at hand) by the words that the sentences share. A place
 * that more than one sentence could be is gone: a wrong match would attribute a claim to a sentence
 * that does not make it.
 */
export function rebasePlaces(
  places: readonly Locator[],
  next: Article,
  previous: Article | null = null,
): readonly PlaceChange[] {
  const sentences = next.paragraphs.flat();
  const byHash = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const hash = sha256(sentence.text);
    byHash.set(hash, [...(byHash.get(hash) ?? []), sentence]);
  }
  const hashes = new Set(places.map((place) => place.sha256));
  // A sentence that has stayed the same is no other one in new words.
  const free = sentences.filter((sentence) => !hashes.has(sha256(sentence.text)));
  return places.map((place) => {
    const before = textBefore(place, previous);
    const same = sameSentence(place, byHash.get(place.sha256) ?? []);
    const reworded = same ? undefined : findReworded(place, before, free, next);
    const found = same ?? reworded;
    const locator = found && buildLocator(next, found.paragraph, found.sentence);
    if (!locator) return { place, kind: 'gone', before };
    if (reworded) return { place, kind: 'reworded', locator, before, after: reworded.text };
    const kind = placeName(locator) === placeName(place) ? 'unchanged' : 'moved';
    return { place, kind, locator };
  });
}

/** The sentence as the earlier article has it, if that is the article of the place. */
function textBefore(place: Locator, previous: Article | null): string | null {
  const found = previous && sentenceAt(previous, place.paragraph, place.sentence);
  return found && sha256(found.text) === place.sha256 ? found.text : null;
}

function sameSentence(place: Locator, candidates: readonly Sentence[]): Sentence | undefined {
  if (candidates.length === 1) return candidates[0];
  return candidates.find((sentence) => placeName(sentence) === placeName(place));
}

function findReworded(
  place: Locator,
  before: string | null,
  free: readonly Sentence[],
  next: Article,
): Sentence | undefined {
  const quoted = free.filter((sentence) => isQuotedBy(next, sentence, place));
  if (quoted.length === 1) return quoted[0];
  if (before !== null) return closestTo(before, free);
  const ends = free.filter(
    ({ text }) => beginsWith(text, place.textStart) || endsWith(text, place.textEnd),
  );
  return ends.length === 1 ? ends[0] : undefined;
}

/** One word at an end is too little to recognise a sentence by. */
const MIN_END_WORDS = 2;

function beginsWith(text: string, words: string): boolean {
  return countWords(words) >= MIN_END_WORDS && findWords(text, words)[0]?.start === 0;
}

function endsWith(text: string, words: string): boolean {
  if (countWords(words) < MIN_END_WORDS) return false;
  const last = findWords(text, words).at(-1);
  return last !== undefined && !/[\p{L}\p{N}]/u.test(Array.from(text).slice(last.end).join(''));
}

/** The sentence that shares most words, if it shares enough and no other shares as many. */
function closestTo(before: string, sentences: readonly Sentence[]): Sentence | undefined {
  const ranked = sentences
    .map((sentence) => ({ sentence, shared: sharedWords(before, sentence.text) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, second] = ranked;
  if (!best || best.shared < MIN_SHARED || best.shared === second?.shared) return undefined;
  return best.sentence;
}

/** Dice's coefficient of the two sets of words: 0 none in common, 1 all. */
function sharedWords(a: string, b: string): number {
  const [first, second] = [a, b].map(
    (text) => new Set(wordsOf(text).map((word) => word.toLowerCase())),
  );
  if (!first || !second || first.size + second.size === 0) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): readonly string[] {
  return normalize(text).split(' ');
}

/** Sentences are short; a longer one is shown as it is, without marks. */
const MAX_DIFF_WORDS = 400;

/** The new sentence with what has changed: `[-old-]` and `{+new+}`, as `git diff --word-diff`. */
export function formatWordDiff(before: string, after: string): string {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MAX_DIFF_WORDS || b.length > MAX_DIFF_WORDS) return after;
  const common = longestCommon(a, b);
  const parts: string[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...common, [a.length, b.length] as const]) {
    if (x > i) parts.push(`[-${a.slice(i, x).join(' ')}-]`);
    if (y > j) parts.push(`{+${b.slice(j, y).join(' ')}+}`);
    const word = b[y];
    if (word !== undefined && x < a.length) parts.push(word);
    [i, j] = [x + 1, y + 1];
  }
  return parts.join(' ');
}

/** The index pairs of a longest common subsequence. */
function longestCommon(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
