import { loadOptional } from '../i18n/loadOptional';
import type { attachAccessibility } from './focus/attachAccessibility';

type AttachAccessibility = typeof attachAccessibility;

/** What a reader needs once the map is awake. No first picture waits for it. Null where it cannot come. */
export async function loadAccessibility(): Promise<AttachAccessibility | null> {
  return (await loadOptional(import('./focus/attachAccessibility')))?.attachAccessibility ?? null;
}
