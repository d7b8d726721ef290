import { createClearanceMeasure, type ClearanceMetrics } from './metrics/clearances';
import { createEdgeMeasure, type EdgeMetrics } from './metrics/edges';
import { createOverlapMeasure, type OverlapMetrics } from './metrics/overlaps';
import { createOwnStretchMeasure, type StretchMetrics } from './metrics/ownStretches';
import { createSpreadMeasure, type SpreadMetrics } from './metrics/spread';
import type { MeasuredScene } from './measuredScene';

/**
 * How legible a drawing is. Never judge by one metric alone: a heap in the middle has few crossings
 * and little stress. The budgets of each layout size are in budget.ts.
 */
export type Metrics = OverlapMetrics &
  ClearanceMetrics &
  EdgeMetrics &
  StretchMetrics &
  SpreadMetrics;

export function measureScene(scene: MeasuredScene): Metrics {
  return {
    ...createOverlapMeasure()(scene),
    ...createClearanceMeasure()(scene),
    ...createEdgeMeasure()(scene),
    ...createOwnStretchMeasure()(scene),
    ...createSpreadMeasure()(scene),
  };
}
