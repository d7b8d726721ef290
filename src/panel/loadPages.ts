import { loadOptional } from '../i18n/loadOptional';
import type { pages } from './pages/pages';

export type Pages = typeof pages;

let loaded: Pages | null = null;

/** The pages for selections, if they have loaded already. */
export function getPages(): Pages | null {
  return loaded;
}

/** Lazy-loads the pages for selections; null if they fail to load. */
export async function loadPages(): Promise<Pages | null> {
  loaded ??= (await loadOptional(import('./pages/pages')))?.pages ?? null;
  return loaded;
}
