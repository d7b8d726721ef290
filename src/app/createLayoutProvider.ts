import type { ComponentType } from 'react';
import {
  LAYOUT_SIZE_NAMES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
} from '../geometry/types';
import type { Graph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import type { StageProps } from './MapStage';

type LayoutFor = (layoutSize: LayoutSizeName) => SolvedLayoutSize;

export interface LayoutProvider {
  readonly layoutFor: LayoutFor;
  /** Where `layoutFor` would fail before: resolves when it can answer at once. */
  readonly prepare?: () => Promise<unknown>;
  /** Rendered instead of `MapStage` where positions or code have to be loaded first. */
  readonly DeferredStage?: ComponentType<DeferredStageProps>;
}

export interface DeferredStageProps extends Omit<StageProps, 'solved'> {
  readonly layoutFor: LayoutFor;
  readonly layoutSize: LayoutSizeName;
}

/**
 * Provides the solved positions that come with the map, else those of an anchored force simulation.
 * Each layout size is computed once.
 */
export async function createLayoutProvider(
  graph: Graph,
  layout: SolvedLayout | null,
): Promise<LayoutProvider> {
  const known = new Map(layout?.frames.map((solved) => [solved.frame, solved]));
  if (isLarge(graph))
    return (await import('./createWorldProvider')).createWorldProvider(graph, known);
  // Lazy-loaded: only a map without a solved layout needs these 13 kB (gzip, with d3-force) and 100
  // ms.
  if (!LAYOUT_SIZE_NAMES.every((name) => known.has(name)))
    return (await import('./createSettledProvider')).createSettledProvider(graph, known);
  return {
    layoutFor: (name) => {
      const solved = known.get(name);
      if (!solved) throw new Error(`no layout "${name}"`);
      return solved;
    },
  };
}
