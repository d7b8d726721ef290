import { codePointLength, normalize } from './normalize';
import { splitSentences } from './sentences';

/** One sentence and where it stands; `start` and `end` (exclusive) count code points of the whole text. */
export interface Sentence {
  /** From 0, the title. */
  readonly paragraph: number;
  /** From 1, within its paragraph. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An article as n1 text. It lives only while a dataset is made or checked: a map never ships it. */
export interface Article {
  /** Paragraphs joined by one space. */
  readonly text: string;
  /** Code points of `text`. */
  readonly length: number;
  /** The sentences of each paragraph, the title first. */
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** A plain-text article: each line that is not empty is a paragraph, the first is the title. */
export function articleFromText(text: string): Article {
  return articleFromParagraphs(text.split(/\r\n?|\n/));
}

/** An article from paragraphs that are already apart, as in HTML. Empty ones do not count. */
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

/** The sentence at these numbers, if the article has it. */
export function sentenceAt(
  article: Article,
  paragraph: number,
  sentence: number,
): Sentence | undefined {
  return article.paragraphs[paragraph]?.[sentence - 1];
}
