import type { views } from './views';

export type Views = typeof views;

let here: Views | null = null;

/** List and matrix, where they have come already. */
export function readViews(): Views | null {
  return here;
}

/** Brings list and matrix; asked again after a line that broke, it tries again. */
export async function bringViews(): Promise<Views> {
  ({ views: here } = await import('./views'));
  return here;
}
