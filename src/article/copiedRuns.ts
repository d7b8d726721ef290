import type { Article } from './article';
import { normalize } from './normalize';

/** A run of words that stands both in a text and in the article. */
export interface CopiedRun {
  readonly words: number;
  /** Its first words, at most 4: enough to find it, too few to copy it once more. */
  readonly begins: string;
}

/** So many words in a row are no longer a name or a term. */
export const COPIED_WORDS = 8;

/**
 * The longest runs of `least` or more consecutive words that `text` shares with the article, whatever their case and the
 * punctuation between them. The article's title is a name and may be cited. Linear in both texts.
 */
export function copiedRuns(
  text: string,
  article: Article,
  least = COPIED_WORDS,
): readonly CopiedRun[] {
  const words = wordsOf(text);
  const known = articleRuns(article, least);
  const runs: CopiedRun[] = [];
  for (let i = 0; i + least <= words.length; i += 1) {
    if (!known.has(runAt(words, i, least))) continue;
    const first = i;
    while (known.has(runAt(words, i + 1, least))) i += 1;
    const run = words.slice(first, i + least);
    runs.push({ words: run.length, begins: run.slice(0, 4).join(' ') });
    i += least - 1;
  }
  return runs;
}

const RUNS = new WeakMap<Article, Map<number, ReadonlySet<string>>>();

/** Kept with the article: a dataset has hundreds of texts to compare with it. */
function articleRuns(article: Article, least: number): ReadonlySet<string> {
  const byLength = RUNS.get(article) ?? new Map<number, ReadonlySet<string>>();
  RUNS.set(article, byLength);
  const known = byLength.get(least);
  if (known) return known;
  const body = article.paragraphs.slice(1).flat();
  const words = wordsOf(body.map((sentence) => sentence.text).join(' '));
  const runs = new Set(
    words.slice(0, 1 - least || undefined).map((_, i) => runAt(words, i, least)),
  );
  byLength.set(least, runs);
  return runs;
}

function wordsOf(text: string): readonly string[] {
  return (
    normalize(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

function runAt(words: readonly string[], from: number, length: number): string {
  return words.slice(from, from + length).join(' ');
}
