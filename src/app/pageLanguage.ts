/** The language that a document of the map's own is to speak: `?lang=` of its address, else the document's. */
export function pageLanguage({ location, document }: Window): string {
  return new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
}

/** The language in which the build has drawn the map: it wakes up in that one, whichever it is to speak then. */
export function prerenderedLanguage(container: Element): string | null {
  return container.firstElementChild?.getAttribute('lang') ?? null;
}
