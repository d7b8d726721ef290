const ENTITIES: Readonly<Record<string, string>> = {
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * HTML that stays one block wherever it is pasted. No empty line: Markdown ends raw HTML at the first, and what a dataset says after
 * it would become links and images. No brackets: Markdown, WordPress's shortcodes and templates read them inside HTML as well.
 * They can only stand in texts and in attributes, where an entity is the same sign; the HTML may hold no script or style of its own.
 */
export function formatPasteable(html: string): string {
  return html
    .replace(/\s*[\n\r\u2028\u2029]\s*/gu, '\n')
    .replace(/[[\]{}]/gu, (char) => ENTITIES[char] ?? char)
    .trim();
}
