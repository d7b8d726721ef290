/**
 * The normalised text n1, in which every place of a dataset is counted: NFC; curly quotes and guillemets to ASCII quotes; every
 * dash to `-`; ellipsis to `...`; soft hyphen, zero-width space and BOM dropped (the zero-width non-joiner is kept, it spells
 * words); each run of white space to one space; trimmed. Normalising twice changes nothing.
 */
export function normalize(text: string): string {
  return (
    text
      // Dropped first and composed last: a dropped sign may have stood between a letter and its accent.
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

/** Length in Unicode code points, the unit of every offset in a dataset (an emoji counts 1, not 2). */
export function codePointLength(text: string): number {
  return Array.from(text).length;
}
