import { loadOptional } from '../i18n/loadOptional';
import type { pages } from './pages/pages';

export type Pages = typeof pages;

let loaded: Pages | null = null;

/** The pages of what is chosen, where they have come already. */
export function getPages(): Pages | null {
  return loaded;
}

/** Brings the pages of what is chosen; null where they cannot come. */
export async function loadPages(): Promise<Pages | null> {
  loaded ??= (await loadOptional(import('./pages/pages')))?.pages ?? null;
  return loaded;
}
