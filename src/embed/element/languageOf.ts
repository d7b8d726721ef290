/**
 * The language of an element as in HTML: its own `lang`, else that of its nearest ancestor with
 * one; null if there is none.
 */
export function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null;
}
