import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { settle } from '../layout/fallbackLayout';
import type { LayoutProvider } from './createLayoutProvider';

/**
 * Computes the layout sizes that are missing with d3-force. Each takes one task of at most about
 * 100 ms, because maps with more nodes are large maps and laid out in a worker.
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
