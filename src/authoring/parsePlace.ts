import { normalize } from '../article/normalize';

/** A place as its author names it, parsed. */
export type PlaceQuery =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'words'; readonly words: string; readonly paragraph?: number }
  /** A run of sentences: from the one with the first words to the one with the last. */
  | { readonly kind: 'run'; readonly first: string; readonly last: string };

const NAMES = /^\d+\.\d+(?:\s*,\s*\d+\.\d+)*$/;
const IN_PARAGRAPH = /^p(\d+)\s+(.+)$/s;

/**
 * Parses `9.2` (paragraph.sentence; several with commas), `"words"` that stand in one sentence only,
 * `p9 "words"` within a paragraph, and `"first words … last words"`. Quotes around the words are
 * dropped, whatever their form, because they are not in the article.
 */
export function parsePlace(text: string): PlaceQuery {
  const written = text.trim();
  if (NAMES.test(written)) return { kind: 'names', names: written.split(/\s*,\s*/) };
  const [, paragraph, inside] = IN_PARAGRAPH.exec(written) ?? [];
  if (paragraph !== undefined && inside !== undefined)
    return { kind: 'words', words: dropQuotes(normalize(inside)), paragraph: Number(paragraph) };
  const words = dropQuotes(normalize(written));
  const [first = '', last, ...more] = words.split(/\s*\.\.\.\s*/);
  if (last !== undefined && more.length === 0 && first !== '' && last !== '')
    return { kind: 'run', first: dropQuotes(first), last: dropQuotes(last) };
  return { kind: 'words', words };
}

/** The words without the quotes around them; both are n1. */
function dropQuotes(words: string): string {
  return words.replace(/^["']+\s*|\s*["']+$/g, '');
}
