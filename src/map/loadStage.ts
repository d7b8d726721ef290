import { loadOptional } from '../i18n/loadOptional';
import type { createStage } from './createStage';

type CreateStage = typeof createStage;

/**
 * Lazy-loads `createStage`, which makes the drawing interactive. Not needed for first paint. Null
 * if the chunk fails to load.
 */
export async function loadStage(): Promise<CreateStage | null> {
  return (await loadOptional(import('./createStage')))?.createStage ?? null;
}
