import { loadOptional } from '../i18n/loadOptional';
import type { createStage } from './createStage';

type CreateStage = typeof createStage;

/** What wakes a drawing up. No first picture waits for it, and once it is here nothing waits for it again. Null where it cannot come. */
export async function loadStage(): Promise<CreateStage | null> {
  return (await loadOptional(import('./createStage')))?.createStage ?? null;
}
