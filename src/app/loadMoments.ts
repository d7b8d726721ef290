import { loadOptional } from '../i18n/loadOptional';
import type { moments } from './moments/moments';

/** The code of the moments, with the strip; null if it cannot be loaded. */
export async function loadMoments(): Promise<typeof moments | null> {
  return (await loadOptional(import('./moments/moments')))?.moments ?? null;
}
