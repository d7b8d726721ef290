const ENTITIES: Readonly<Record<string, string>> = {
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * HTML that stays one block wherever it is pasted. One line: Markdown ends raw HTML at the first
 * empty line and would turn the dataset's text after it into links and images, and WordPress's
 * wpautop ends a paragraph, and every unknown element in it, at a line break. No square brackets:
 * Markdown, WordPress shortcodes and templates interpret them inside HTML as well. They may occur
 * only in texts and attributes, where an entity is equivalent, so the HTML must not contain a
 * script or style of its own.
 */
export function formatPasteable(html: string): string {
  return html
    .replace(/\s*[\n\r\u2028\u2029]\s*/gu, ' ')
    .replace(/[[\]{}]/gu, (char) => ENTITIES[char] ?? char)
    .trim();
}
