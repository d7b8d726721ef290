import { loadOptional } from '../i18n/loadOptional';
import type { pages } from './pages/pages';

export type Pages = typeof pages;

let loaded: Pages | null = null;
let announce: (pages: Pages) => void = () => undefined;

/** Resolves when the pages have loaded, whoever asked for them; never, if they do not. */
export const pagesLoaded = new Promise<Pages>((resolve) => {
  announce = resolve;
});

/** The panel's pages if they have loaded. */
export function getPages(): Pages | null {
  return loaded;
}

/** Loads the panel's pages; null if the chunk fails to load. Calling again retries. */
export async function loadPages(): Promise<Pages | null> {
  loaded ??= (await loadOptional(import('./pages/pages')))?.pages ?? null;
  if (loaded) announce(loaded);
  return loaded;
}
