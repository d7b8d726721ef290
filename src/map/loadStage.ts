import { bring } from '../i18n/loadOptional';
import type { createStage } from './createStage';

type CreateStage = typeof createStage;

/** What wakes a drawing up. No first picture waits for it, and once it is here nothing waits for it again. Null where it cannot come. */
export async function bringStage(): Promise<CreateStage | null> {
  return (await bring(import('./createStage')))?.createStage ?? null;
}
