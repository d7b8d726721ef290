import type { Article } from './article';
import { normalize } from './normalize';

/** A run of words that occurs both in a text and in the article. */
export interface CopiedRun {
  readonly words: number;
  /** Its first words, at most 4: enough to find it, too few to copy it again. */
  readonly begins: string;
}

/** A run of this many words is copied text, no longer a name or a term. */
export const COPIED_WORDS = 8;
/** A run of this many words is close to the article's own wording. */
export const CLOSE_WORDS = 6;
/** A run still counts as a name if fewer words than this precede and follow the name. */
const WORDS_BESIDE_NAME = 4;

/**
 * The longest runs of `minWords` or more consecutive words that `text` shares with the article,
 * ignoring case and punctuation. The article's title may be cited, and so may `names`: a run that
 * is one of them, or part of one, with fewer than 4 other words beside it, does not count. Linear
 * in both texts.
 */
export function copiedRuns(
  text: string,
  article: Article,
  minWords = COPIED_WORDS,
  names: readonly string[] = [],
): readonly CopiedRun[] {
  const words = wordsOf(text);
  const known = articleRuns(article, minWords);
  const runs: CopiedRun[] = [];
  for (let i = 0; i + minWords <= words.length; i += 1) {
    if (!known.has(runAt(words, i, minWords))) continue;
    const first = i;
    while (known.has(runAt(words, i + 1, minWords))) i += 1;
    const run = words.slice(first, i + minWords);
    if (!names.some((name) => isOfName(run, wordsOf(name))))
      runs.push({ words: run.length, begins: run.slice(0, 4).join(' ') });
    i += minWords - 1;
  }
  return runs;
}

/**
 * Whether a run consists of consecutive words of a name, except for a few. A single common word is
 * not enough.
 */
function isOfName(run: readonly string[], name: readonly string[]): boolean {
  const needed = Math.max(2, run.length - WORDS_BESIDE_NAME + 1);
  if (name.length < needed) return false;
  const words = ` ${run.join(' ')} `;
  return name
    .slice(0, name.length - needed + 1)
    .some((_, from) => words.includes(` ${runAt(name, from, needed)} `));
}

const RUNS = new WeakMap<Article, Map<number, ReadonlySet<string>>>();

/** Cached per article: a dataset has hundreds of texts to compare with it. */
function articleRuns(article: Article, minWords: number): ReadonlySet<string> {
  const byLength = RUNS.get(article) ?? new Map<number, ReadonlySet<string>>();
  RUNS.set(article, byLength);
  const known = byLength.get(minWords);
  if (known) return known;
  const body = article.paragraphs.slice(1).flat();
  const words = wordsOf(body.map((sentence) => sentence.text).join(' '));
  const runs = new Set(
    words.slice(0, 1 - minWords || undefined).map((_, i) => runAt(words, i, minWords)),
  );
  byLength.set(minWords, runs);
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
