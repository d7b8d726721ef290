import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import {
  LAYOUT_SIZE_NAMES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
} from '../geometry/types';
import type { Graph } from '../graph/graph';

type LayoutProvider = (layoutSize: LayoutSizeName) => SolvedLayoutSize;

/**
 * Provides the solved positions that come with the map, else those of an anchored force simulation.
 * Each layout size is computed once.
 */
export async function createLayoutProvider(
  graph: Graph,
  layout: SolvedLayout | null,
): Promise<LayoutProvider> {
  const known = new Map(layout?.frames.map((solved) => [solved.frame, solved]));
  const isWhole = LAYOUT_SIZE_NAMES.every((name) => known.has(name));
  // Only a map without a solved layout pays for this: 13 kB (gzip) with d3-force, and some 100 ms.
  const settle = isWhole ? null : (await import('../layout/fallbackLayout')).settle;
  return (name) => {
    const solved = known.get(name) ?? settle?.(graph, LAYOUT_SIZES[name]);
    if (!solved) throw new Error(`no layout for the layout size "${name}"`);
    known.set(name, solved);
    return solved;
  };
}
