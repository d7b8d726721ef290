import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { settle } from '../layout/fallbackLayout';
import type { LayoutProvider } from './createLayoutProvider';

/**
 * Positions by d3-force for the layout sizes that are not known, each in one task of some 100 ms at
 * most: a map with more nodes is large.
 */
export function createSettledProvider(
  graph: Graph,
  known: Map<LayoutSizeName, SolvedLayoutSize>,
): LayoutProvider {
  return {
    layoutFor: (name) => {
      const solved = known.get(name) ?? settle(graph, LAYOUT_SIZES[name]);
      known.set(name, solved);
      return solved;
    },
  };
}
