import { codePointLength, normalize } from './normalize';
import { splitSentences } from './sentences';

/**
 * One sentence and its position; `start` and `end` (exclusive) count code points of the whole text.
 */
export interface Sentence {
  /** From 0, the title. */
  readonly paragraph: number;
  /** From 1, within its paragraph. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An article as n1 text. It exists only while a dataset is made or checked; no map ships it. */
export interface Article {
  /** Paragraphs joined by one space. */
  readonly text: string;
  /** Length of `text` in code points. */
  readonly length: number;
  /** The sentences of each paragraph, the title first. */
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** Reads a plain-text article: each non-empty line is a paragraph, the first is the title. */
export function articleFromText(text: string): Article {
  return articleFromParagraphs(text.split(/\r\n?|\n/));
}

/**
 * Builds an article from separate paragraphs, such as those of an HTML page. Empty ones are
 * dropped.
 */
export function articleFromParagraphs(raw: readonly string[]): Article {
  const texts = raw.map(normalize).filter((paragraph) => paragraph !== '');
  let start = 0;
  const paragraphs = texts.map((paragraph, number) =>
    splitSentences(paragraph).map((sentence, i) => {
      const end = start + codePointLength(sentence);
      const entry = { paragraph: number, sentence: i + 1, start, end, text: sentence };
      start = end + 1;
      return entry;
    }),
  );
  const joined = texts.join(' ');
  return { text: joined, length: codePointLength(joined), paragraphs };
}

/** The sentence with these numbers; undefined if the article has no such sentence. */
export function sentenceAt(
  article: Article,
  paragraph: number,
  sentence: number,
): Sentence | undefined {
  return article.paragraphs[paragraph]?.[sentence - 1];
}
