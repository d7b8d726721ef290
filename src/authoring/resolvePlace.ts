import { sentenceAt, type Article, type Sentence } from '../article/article';
import { findWords } from '../article/findWords';
import { buildLocator, locate, placeName } from '../article/locator';
import { shortValue } from '../format/finding';
import type { Locator } from '../format/types';
import { parsePlace, type PlaceQuery } from './parsePlace';

/** Where places are looked up: the article, and the sentences that the file itself holds. */
export interface PlaceSource {
  readonly article: Article | null;
  readonly known: Readonly<Record<string, Locator>>;
}

export type Resolved =
  | { readonly places: readonly Locator[] }
  /** Why the place is not found, with the cure; follows the name of the field. */
  | { readonly fault: string; readonly needsArticle?: true };

const NEEDS_ARTICLE: Resolved = {
  fault: 'cannot be found without the article',
  needsArticle: true,
};

/** The locators of a place as its author names it. */
export function resolvePlace(text: string, source: PlaceSource): Resolved {
  const query = parsePlace(text);
  switch (query.kind) {
    case 'names':
      return resolveNames(query.names, source);
    case 'words':
      return source.article ? resolveWords(query, source) : NEEDS_ARTICLE;
    case 'run':
      return source.article ? resolveRun(query, source) : NEEDS_ARTICLE;
  }
}

function resolveNames(names: readonly string[], source: PlaceSource): Resolved {
  const places: Locator[] = [];
  for (const name of names) {
    const known = Object.hasOwn(source.known, name) ? source.known[name] : undefined;
    if (!known && !source.article) return NEEDS_ARTICLE;
    const found = known ? { places: [known] } : locatorOf(name, source);
    if ('fault' in found) return found;
    places.push(...found.places);
  }
  return { places };
}

function locatorOf(name: string, { article }: PlaceSource): Resolved {
  const [paragraph = 0, sentence = 0] = name.split('.').map(Number);
  if (!article) return NEEDS_ARTICLE;
  if (!sentenceAt(article, paragraph, sentence))
    return { fault: missingText(article, paragraph, name) };
  const locator = buildLocator(article, paragraph, sentence);
  if (locator) return { places: [locator] };
  return {
    fault: `${name}: the article repeats this sentence, so that no 4 words at either end tell it from the other`,
  };
}

function missingText({ paragraphs }: Article, paragraph: number, name: string): string {
  const count = paragraphs[paragraph]?.length;
  const has =
    count === undefined
      ? `its paragraphs run from 0 (the title) to ${paragraphs.length - 1}`
      : `paragraph ${paragraph} has ${count === 1 ? 'one sentence' : `${count} sentences`}`;
  return `${name} is not in the article: ${has}`;
}

function resolveWords(
  { words, paragraph }: Extract<PlaceQuery, { kind: 'words' }>,
  source: PlaceSource,
): Resolved {
  const sentence = findOne(words, source, paragraph);
  if ('text' in sentence) return locatorOf(placeName(sentence), source);
  const where = paragraph === undefined ? '' : ` of paragraph ${paragraph}`;
  return {
    fault: `${shortValue(words)} ${sentence.fault(where)}`,
  };
}

function resolveRun(
  { first, last }: Extract<PlaceQuery, { kind: 'run' }>,
  source: PlaceSource,
): Resolved {
  const [from, to] = [findOne(first, source), findOne(last, source)];
  if (!('text' in from)) return { fault: `${shortValue(first)} ${from.fault('')}` };
  if (!('text' in to)) return { fault: `${shortValue(last)} ${to.fault('')}` };
  if (to.start < from.start)
    return { fault: `ends at ${placeName(to)}, before it begins at ${placeName(from)}` };
  const names = (source.article?.paragraphs.flat() ?? [])
    .filter(({ start }) => start >= from.start && start <= to.start)
    .map(placeName);
  return resolveNames(names, source);
}

/** The one sentence with these words, or what to say where there is none, or several. */
function findOne(
  words: string,
  { article }: PlaceSource,
  paragraph?: number,
): Sentence | { readonly fault: (where: string) => string } {
  if (!article) return { fault: () => '' };
  const inside = (sentence: Sentence) =>
    paragraph === undefined || sentence.paragraph === paragraph;
  const sentences = locate(article, words).filter(inside);
  const [first, ...others] = sentences;
  if (first && others.length === 0) return first;
  if (!first) {
    const near = nearestWords(words, article);
    return {
      fault: (where) => `is in no sentence${where || ' of the article'}${near}`,
    };
  }
  return {
    fault: (where) =>
      `is in ${sentences.length} sentences${where}: ${listNames(sentences)}. Add a word: ${sentences
        .slice(0, MAX_NAMED)
        .map((sentence) => `"${extend(sentence, words)}" (${placeName(sentence)})`)
        .join(', ')}`,
  };
}

const MAX_NAMED = 3;

function listNames(sentences: readonly Sentence[]): string {
  const names = sentences.slice(0, 5).map(placeName);
  const more = sentences.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The words with one more before or after them, as this sentence has them. */
function extend({ text }: Sentence, words: string): string {
  const [span] = findWords(text, words);
  if (!span) return words;
  const points = Array.from(text);
  const [before, after] = [points.slice(0, span.start), points.slice(span.end)].map((part) =>
    part.join(''),
  );
  const next = /^\s*\S*\s*[\p{L}\p{M}\p{N}'-]+/u.exec(after ?? '')?.[0];
  const previous = /[\p{L}\p{M}\p{N}'-]+\s*$/u.exec(before ?? '')?.[0];
  const found = points.slice(span.start, span.end).join('');
  return next === undefined ? `${previous ?? ''}${found}` : `${found}${next}`;
}

/** `; nearest: "recent desire to join" (9.2)`: the longest run of the words that the article has. */
function nearestWords(words: string, article: Article): string {
  const list = words.split(' ').slice(0, MAX_TRIED);
  for (let length = list.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= list.length; from += 1) {
      const run = list.slice(from, from + length).join(' ');
      if (length === 1 && run.length < 5) continue;
      if (findWords(article.text, run).length === 0) continue;
      const found = locate(article, run);
      if (found.length > 0) return `; nearest: ${shortValue(run)} (${listNames(found)})`;
    }
  return '';
}

/** Words compared for a guess: their runs grow with the square. */
const MAX_TRIED = 12;
