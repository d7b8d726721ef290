/**
 * Folds text for searching: lower case, no accents (NFD without marks), the Turkish dotless i as i,
 * apostrophes dropped, every dash a hyphen, all other punctuation as spaces.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’ʼ]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

/** A parsed query, prepared once for all the texts it is compared with. */
export interface Query {
  /** Without hyphens and spaces, for comparing whole names; '' for an empty query. */
  readonly squeezed: string;
  readonly chunks: readonly Chunk[];
}

/** One word: without its hyphens, and as its parts between them. */
interface Chunk {
  readonly whole: string;
  readonly parts: readonly string[];
}

export function readQuery(text: string): Query {
  const words = chunks(text);
  return { squeezed: words.map(({ whole }) => whole).join(''), chunks: words };
}

/**
 * The words of a text that a query may be a prefix of: a hyphenated word counts as a whole and by
 * its parts ("s400", "s", "400").
 */
export function foldedWords(text: string): readonly string[] {
  return chunks(text).flatMap(({ whole, parts }) => (parts.length > 1 ? [whole, ...parts] : parts));
}

/**
 * Whether every word of the query is a prefix of a word of the text; "s-400", "s400" and "s 400"
 * are equal.
 */
export function matchesWords(query: Query, words: readonly string[]): boolean {
  return query.chunks.every((chunk) => matchesChunk(chunk, words));
}

/** Whether at least one word of the query is a prefix of a word of the text. */
export function touchesWords(query: Query, words: readonly string[]): boolean {
  return query.chunks.some((chunk) => matchesChunk(chunk, words));
}

function matchesChunk({ whole, parts }: Chunk, words: readonly string[]): boolean {
  const begins = (part: string) => words.some((word) => word.startsWith(part));
  return begins(whole) || (parts.length > 1 && parts.every(begins));
}

function chunks(text: string): readonly Chunk[] {
  return fold(text)
    .split(' ')
    .map((word) => word.split('-').filter((part) => part !== ''))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ whole: parts.join(''), parts }));
}
