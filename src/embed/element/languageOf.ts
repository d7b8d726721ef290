/** The language of an element as HTML has it: its own `lang`, else that of what it stands in; null where nothing says one. */
export function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null;
}
