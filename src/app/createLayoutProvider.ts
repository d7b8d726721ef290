import { WORLD_SIZE } from '../geometry/layoutSizes';
import {
  LAYOUT_SIZE_NAMES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
} from '../geometry/types';
import type { Graph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import type { LayoutTask } from './layoutTask';

export interface LayoutProvider {
  readonly layoutFor: (layoutSize: LayoutSizeName) => SolvedLayoutSize;
  /** Fulfilled when `layoutFor` has its answer at hand; null where it has. */
  readonly prepare: (layoutSize: LayoutSizeName) => Promise<unknown> | null;
  /** What `prepare` begins for a large map without positions; otherwise null. */
  readonly task: LayoutTask | null;
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
  const wanted = isLarge(graph) ? [WORLD_SIZE.name] : LAYOUT_SIZE_NAMES;
  // Only a map without a solved layout pays for what follows: 13 kB (gzip) with d3-force.
  if (!wanted.every((name) => known.has(name)))
    return isLarge(graph)
      ? (await import('./createWorldProvider')).createWorldProvider(graph)
      : (await import('./createSettledProvider')).createSettledProvider(graph, known);
  return {
    task: null,
    layoutFor: (name) => {
      const solved = known.get(isLarge(graph) ? WORLD_SIZE.name : name);
      if (!solved) throw new Error(`no layout for the layout size "${name}"`);
      return solved;
    },
    prepare: () => null,
  };
}
