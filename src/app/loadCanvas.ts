import { loadOptional } from '../i18n/loadOptional';
import type { canvasSceneOf } from '../map/canvas/canvasScene';
import type { CanvasStage } from './CanvasStage';
import type { LayoutProgress } from './LayoutProgress';

interface CanvasParts {
  readonly CanvasStage: typeof CanvasStage;
  readonly LayoutProgress: typeof LayoutProgress;
  readonly canvasSceneOf: typeof canvasSceneOf;
}

let loaded: CanvasParts | null = null;

/** The drawing of large maps, if it has loaded. */
export function getCanvas(): CanvasParts | null {
  return loaded;
}

/** Lazy-loads the drawing of large maps; null if the chunk fails to load. Calling again retries. */
export async function loadCanvas(): Promise<CanvasParts | null> {
  loaded ??= await loadOptional(import('./canvasParts'));
  return loaded;
}
