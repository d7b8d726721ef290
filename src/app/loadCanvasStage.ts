import { loadOptional } from '../i18n/loadOptional';
import type { CanvasStage } from './CanvasStage';

let loading: Promise<typeof CanvasStage | null> | null = null;

/**
 * Lazy-loads the drawing of large maps; null if the chunk fails to load. The same promise until it
 * has failed, for React's `use`.
 */
export function loadCanvasStage(): Promise<typeof CanvasStage | null> {
  loading ??= loadOptional(import('./CanvasStage')).then((module) => {
    if (!module) loading = null;
    return module?.CanvasStage ?? null;
  });
  return loading;
}
