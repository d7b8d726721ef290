import { loadOptional } from '../i18n/loadOptional';
import type { attachAccessibility } from './focus/attachAccessibility';

type AttachAccessibility = typeof attachAccessibility;

/**
 * Lazy-loads what keyboard and screen-reader users need once the map is interactive. Not needed for
 * first paint. Null if it fails to load.
 */
export async function loadAccessibility(): Promise<AttachAccessibility | null> {
  return (await loadOptional(import('./focus/attachAccessibility')))?.attachAccessibility ?? null;
}
