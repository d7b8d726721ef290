import { sentenceAt, type Article, type Sentence } from './article';
import { normalize } from './normalize';
import { sha256 } from './sha256';
import type { Locator } from '../format/types';
import { countWords, findWords, hasWord, trimPunctuation, type Span } from './findWords';

/** Maximum number of words quoted at either end of a place. */
export const MAX_END_WORDS = 4;

type Quote = Pick<Locator, 'textStart' | 'textEnd'>;

/**
 * The place of one sentence, with the fewest words that identify it; undefined if the article has
 * no such sentence or if 4 words at either end do not distinguish it from another.
 */
export function buildLocator(
  article: Article,
  paragraph: number,
  sentence: number,
): Locator | undefined {
  const found = sentenceAt(article, paragraph, sentence);
  const quote = found && shortestQuote(article, found);
  if (!quote) return undefined;
  const { start, end, text } = found;
  return { paragraph, sentence, start, end, ...quote, sha256: sha256(text) };
}

/** All sentences that contain these words consecutively and whole, ignoring case. */
export function locate(article: Article, words: string): readonly Sentence[] {
  const wanted = normalize(words);
  return article.paragraphs.flat().filter(({ text }) => findWords(text, wanted).length > 0);
}

/**
 * How people write a place: `9.2` is the second sentence of the ninth paragraph after the title.
 */
export function placeName({
  paragraph,
  sentence,
}: Pick<Locator, 'paragraph' | 'sentence'>): string {
  return `${paragraph}.${sentence}`;
}

/**
 * What a browser that follows `#:~:text=textStart,textEnd` would highlight: the first start, then
 * the next end after it.
 */
function quotedSpan(article: Article, { textStart, textEnd }: Quote): Span | undefined {
  const start = findWords(article.text, textStart)[0];
  if (!start || textEnd === '') return start;
  const end = findWords(article.text, textEnd).find((span) => span.start >= start.end);
  return end && { start: start.start, end: end.end };
}

/** Whether these words identify this sentence, ignoring punctuation at its two ends. */
export function isQuotedBy(article: Article, sentence: Span, quote: Quote): boolean {
  const span = quotedSpan(article, quote);
  if (!span || span.start < sentence.start || span.end > sentence.end) return false;
  const points = Array.from(article.text);
  const before = points.slice(sentence.start, span.start).join('');
  const after = points.slice(span.end, sentence.end).join('');
  return !hasWord(before) && !hasWord(after);
}

/**
 * Whether the start occurs only once in the article. If even 4 words are repeated, it is enough to
 * be the first occurrence.
 */
export function isUniqueStart(article: Article, textStart: string): boolean {
  return findWords(article.text, textStart).length === 1 || countWords(textStart) === MAX_END_WORDS;
}

function shortestQuote(article: Article, sentence: Sentence): Quote | undefined {
  const words = sentence.text.split(' ');
  const choices =
    words.length <= MAX_END_WORDS ? [wholeSentenceQuote(sentence)] : quoteCandidates(words);
  return choices.find(
    (quote) => isUniqueStart(article, quote.textStart) && isQuotedBy(article, sentence, quote),
  );
}

function wholeSentenceQuote({ text }: Sentence): Quote {
  return { textStart: trimPunctuation(text), textEnd: '' };
}

/** Every choice of start and end, fewest words first. */
function quoteCandidates(words: readonly string[]): readonly Quote[] {
  const counts = Array.from({ length: MAX_END_WORDS }, (_, i) => i + 1);
  return counts
    .flatMap((first) => counts.map((last) => ({ first, last })))
    .sort((a, b) => a.first + a.last - (b.first + b.last))
    .map(({ first, last }) => ({
      textStart: trimPunctuation(words.slice(0, first).join(' ')),
      textEnd: trimPunctuation(words.slice(-last).join(' ')),
    }));
}
