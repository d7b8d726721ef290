import { measureLines, type LineFigures } from './figures/lines';
import { measureOverlaps, type OverlapFigures } from './figures/overlaps';
import { measureSpread, type SpreadFigures } from './figures/spread';
import type { Scene } from './scene';

/**
 * How well a drawing can be read. Never judge by one of them alone: a heap in the middle has few crossings and little stress.
 * Definitions follow `tools/legibility.mjs` of the design, whose budgets the committed layouts meet.
 */
export type Figures = OverlapFigures & LineFigures & SpreadFigures;

export function measureScene(scene: Scene): Figures {
  return { ...measureOverlaps(scene), ...measureLines(scene), ...measureSpread(scene) };
}
