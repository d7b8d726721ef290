import { loadOptional } from '../i18n/loadOptional';
import { rememberPresses } from './interaction/earlyPress';
import type { createStage } from './createStage';

type CreateStage = typeof createStage;

/**
 * Lazy-loads `createStage`, which makes the drawing interactive. Not needed for first paint. Null
 * if the chunk fails to load.
 */
export async function loadStage(): Promise<CreateStage | null> {
  rememberPresses();
  return (await loadOptional(import('./createStage')))?.createStage ?? null;
}
