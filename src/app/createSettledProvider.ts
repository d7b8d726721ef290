import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { settle } from '../layout/fallbackLayout';
import type { LayoutProvider } from './createLayoutProvider';

/** Graphs up to this size settle in one task of some 100 ms. */
const MAX_AT_ONCE = 60;

/** Positions by d3-force for the layout sizes that are not known. */
export async function createSettledProvider(
  graph: Graph,
  known: Map<LayoutSizeName, SolvedLayoutSize>,
): Promise<LayoutProvider> {
  const layoutFor = (name: LayoutSizeName) => {
    const solved = known.get(name) ?? settle(graph, LAYOUT_SIZES[name]);
    known.set(name, solved);
    return solved;
  };
  if (graph.nodes.length <= MAX_AT_ONCE) return { layoutFor };
  const { settleWhileReading } = await import('./settleWhileReading');
  return { layoutFor, ...settleWhileReading(graph, known) };
}
