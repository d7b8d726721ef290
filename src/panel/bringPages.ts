import type { pages } from './pages';

export type Pages = typeof pages;

let here: Pages | null = null;

/** The pages of what is chosen, where they have come already. */
export function readPages(): Pages | null {
  return here;
}

/** Brings the pages of what is chosen; asked again after a line that broke, it tries again. */
export async function bringPages(): Promise<Pages> {
  ({ pages: here } = await import('./pages'));
  return here;
}
