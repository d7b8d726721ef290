import { bring } from '../i18n/loadOptional';
import type { views } from './parts/views';

export type Views = typeof views;

let here: Views | null = null;

/** List and matrix, where they have come already. */
export function readViews(): Views | null {
  return here;
}

/** Brings list and matrix; null where they cannot come. */
export async function bringViews(): Promise<Views | null> {
  here ??= (await bring(import('./parts/views')))?.views ?? null;
  return here;
}
