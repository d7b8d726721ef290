/**
 * Normalises text to n1, the form in which all places of a dataset are counted: NFC; curly quotes
 * and guillemets to ASCII quotes; every dash to `-`; ellipsis to `...`; soft hyphen, zero-width
 * space and BOM dropped (the zero-width non-joiner is kept because it affects spelling); each run
 * of white space to one space; trimmed. Idempotent.
 */
export function normalize(text: string): string {
  return (
    text
      // Drop first and compose last: a dropped character may have separated a letter from its
      // accent.
      .replace(/[\u00AD\u200B\uFEFF]/g, '')
      .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"')
      .replace(/[\u2018\u2019\u201A\u201B\u2039\u203A]/g, "'")
      .replace(/\p{Dash}/gu, '-')
      .replace(/\u2026/g, '...')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC')
  );
}

/**
 * Length in Unicode code points, the unit of every offset in a dataset (an emoji counts 1, not 2).
 */
export function codePointLength(text: string): number {
  return Array.from(text).length;
}
