import { createLineMeasure, type LineFigures } from './metrics/lines';
import { createOverlapMeasure, type OverlapFigures } from './metrics/overlaps';
import { createOwnStretchMeasure, type StretchFigures } from './metrics/ownStretches';
import { createSpreadMeasure, type SpreadFigures } from './metrics/spread';
import type { Scene } from './measuredScene';

/**
 * How well a drawing can be read. Never judge by one of them alone: a heap in the middle has few crossings and little stress.
 * Definitions follow `tools/legibility.mjs` of the design, whose budgets the committed layouts meet.
 */
export type Figures = OverlapFigures & LineFigures & StretchFigures & SpreadFigures;

export function measureScene(scene: Scene): Figures {
  return {
    ...createOverlapMeasure()(scene),
    ...createLineMeasure()(scene),
    ...createOwnStretchMeasure()(scene),
    ...createSpreadMeasure()(scene),
  };
}
