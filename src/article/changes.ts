import type { Locator } from '../format/types';
import type { Article, Sentence } from './article';
import { placeName } from './locator';
import { sha256 } from './sha256';

/** So many sentences are named; of the others only the number is given. */
const MAX_NAMED = 5;

/**
 * How an article differs from the one that places were taken from, with the remedy, worded to
 * follow a field's name; null if every place still fits. Sentences are recognised by their hashes,
 * wherever they are now.
 */
export function describeChanges(places: readonly Locator[], article: Article): string | null {
  const now = new Map<string, Sentence>();
  for (const sentence of article.paragraphs.flat()) now.set(sha256(sentence.text), sentence);
  const cited = [...new Map(places.map((place) => [placeName(place), place])).values()].sort(
    (a, b) => a.start - b.start,
  );
  const found = cited.flatMap((place) => {
    const sentence = sentenceOf(place, article) ?? now.get(place.sha256);
    return sentence ? [{ place, sentence }] : [];
  });
  const missing = cited.filter((place) => !sentenceOf(place, article) && !now.has(place.sha256));
  const moved = found.filter(({ place, sentence }) => placeName(place) !== placeName(sentence));
  const shifted = found.filter(
    ({ place, sentence }) => place.start !== sentence.start || place.end !== sentence.end,
  );
  if (missing.length === 0 && moved.length === 0 && shifted.length === 0) return null;
  if (found.length === 0)
    return `is that of another article: none of the ${cited.length} cited sentences is in this one`;
  return `is not that of this article, which has changed: ${[
    ...(missing.length > 0 ? [`changed in ${listNames(missing)}`] : []),
    ...shiftOf(moved),
    ...(moved.length === 0 && shifted.length > 0
      ? [`${shifted.length} later sentences begin elsewhere, but read the same`]
      : []),
  ].join('; ')}. ${cureOf(missing, moved)}`;
}

/** The sentence where the place says, if it is still the same. */
function sentenceOf(place: Locator, article: Article): Sentence | undefined {
  const sentence = article.paragraphs[place.paragraph]?.[place.sentence - 1];
  return sentence && sha256(sentence.text) === place.sha256 ? sentence : undefined;
}

interface Move {
  readonly place: Locator;
  readonly sentence: Sentence;
}

/** `shifted by one paragraph from 1.1 on`, where all have moved alike. */
function shiftOf(moved: readonly Move[]): readonly string[] {
  const [first] = moved;
  if (!first) return [];
  const distances = new Set(
    moved.map(({ place, sentence }) => sentence.paragraph - place.paragraph),
  );
  const [distance = 0] = distances;
  if (distances.size > 1 || distance === 0)
    return [`${moved.length} sentences have moved, the first ${placeName(first.place)}`];
  const count = Math.abs(distance) === 1 ? 'one paragraph' : `${Math.abs(distance)} paragraphs`;
  return [`shifted by ${count} ${distance > 0 ? 'down' : 'up'} from ${placeName(first.place)} on`];
}

function cureOf(missing: readonly Locator[], moved: readonly Move[]): string {
  const [first] = moved;
  if (missing.length === 0 && first && first.sentence.paragraph > first.place.paragraph)
    return 'If what stands before is no part of the article (a byline), mark it data-edgewise-ignore; else take the places again with edgewise locate';
  return 'Check the claims that rest on what has changed, take the places again with edgewise locate, and bring source.length, sha256 and paragraphs up to date';
}

function listNames(places: readonly Locator[]): string {
  const names = places.slice(0, MAX_NAMED).map(placeName).join(', ');
  return places.length > MAX_NAMED ? `${names} and ${places.length - MAX_NAMED} more` : names;
}
