import { loadOptional } from '../i18n/loadOptional';
import type { views } from './parts/views';

export type Views = typeof views;

let loaded: Views | null = null;

/** List and matrix, where they have come already. */
export function getViews(): Views | null {
  return loaded;
}

/** Brings list and matrix; null where they cannot come. */
export async function loadViews(): Promise<Views | null> {
  loaded ??= (await loadOptional(import('./parts/views')))?.views ?? null;
  return loaded;
}
