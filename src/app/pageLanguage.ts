/** The language for our own document: `?lang=` of its URL, else the document's. */
export function pageLanguage({ location, document }: Window): string {
  return new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
}

/**
 * The language in which the map was prerendered. It is hydrated in that language, whichever one it
 * switches to.
 */
export function prerenderedLanguage(container: Element): string | null {
  return container.firstElementChild?.getAttribute('lang') ?? null;
}
