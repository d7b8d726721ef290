import { loadOptional } from '../i18n/loadOptional';
import type { attachReader } from './focus/attachReader';

type AttachReader = typeof attachReader;

/** What a reader needs once the map is awake. No first picture waits for it. Null where it cannot come. */
export async function loadReader(): Promise<AttachReader | null> {
  return (await loadOptional(import('./focus/attachReader')))?.attachReader ?? null;
}
