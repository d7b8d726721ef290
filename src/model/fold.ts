/**
 * Text as search compares it: lower case, no accents (NFD without marks), the Turkish dotless i as i, apostrophes dropped,
 * every dash a hyphen, all other signs as spaces.
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

/** The words of a text that a query may begin: a hyphenated word counts whole and by its parts ("s400", "s", "400"). */
export function foldedWords(text: string): readonly string[] {
  return chunks(text).flatMap(([whole, parts]) => (parts.length > 1 ? [whole, ...parts] : parts));
}

/** Whether every word of the query begins a word of the text; "s-400" and "s400" and "s 400" are the same. */
export function matchesWords(query: string, words: readonly string[]): boolean {
  const begins = (part: string) => words.some((word) => word.startsWith(part));
  return chunks(query).every(([whole, parts]) => begins(whole) || parts.every(begins));
}

/** A folded text without hyphens and spaces, for comparing whole names. */
export function squeeze(text: string): string {
  return fold(text).replace(/[- ]/g, '');
}

/** Each word without its hyphens, and its parts between them. */
function chunks(text: string): (readonly [whole: string, parts: readonly string[]])[] {
  return fold(text)
    .split(' ')
    .map((word) => word.split('-').filter((part) => part !== ''))
    .filter((parts) => parts.length > 0)
    .map((parts) => [parts.join(''), parts] as const);
}
