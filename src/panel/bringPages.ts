import { bring } from '../state/bring';
import type { pages } from './pages';

export type Pages = typeof pages;

let here: Pages | null = null;

/** The pages of what is chosen, where they have come already. */
export function readPages(): Pages | null {
  return here;
}

/** Brings the pages of what is chosen; null where they cannot come. */
export async function bringPages(): Promise<Pages | null> {
  here ??= (await bring(import('./pages')))?.pages ?? null;
  return here;
}
