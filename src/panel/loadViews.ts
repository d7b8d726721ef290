import { loadOptional } from '../i18n/loadOptional';
import type { views } from './parts/views';

export type Views = typeof views;

let loaded: Views | null = null;

/** List and matrix, if they have loaded already. */
export function getViews(): Views | null {
  return loaded;
}

/** Lazy-loads list and matrix; null if they fail to load. */
export async function loadViews(): Promise<Views | null> {
  loaded ??= (await loadOptional(import('./parts/views')))?.views ?? null;
  return loaded;
}
