import { bring } from '../i18n/loadOptional';
import type { pages } from './pages/pages';

export type Pages = typeof pages;

let here: Pages | null = null;

/** The pages of what is chosen, where they have come already. */
export function readPages(): Pages | null {
  return here;
}

/** Brings the pages of what is chosen; null where they cannot come. */
export async function bringPages(): Promise<Pages | null> {
  here ??= (await bring(import('./pages/pages')))?.pages ?? null;
  return here;
}
