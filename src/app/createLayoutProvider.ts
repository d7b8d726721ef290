import { LAYOUT_SIZES, WORLD_SIZE } from '../geometry/layoutSizes';
import {
  LAYOUT_SIZE_NAMES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
} from '../geometry/types';
import type { Graph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import type { LayoutTask } from './layoutTask';

/** Graphs up to this size settle in one task of some 100 ms. */
const MAX_AT_ONCE = 60;

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
  if (isLarge(graph))
    return (await import('./createWorldProvider')).createWorldProvider(
      graph,
      known.get(WORLD_SIZE.name),
    );
  const preparing = new Map<LayoutSizeName, Promise<unknown>>();
  const isWhole = LAYOUT_SIZE_NAMES.every((name) => known.has(name));
  // Only a map without a solved layout pays for this: 13 kB (gzip) with d3-force, and some 100 ms.
  const fallback = isWhole ? null : await import('../layout/fallbackLayout');
  return {
    task: null,
    layoutFor: (name) => {
      const solved = known.get(name) ?? fallback?.settle(graph, LAYOUT_SIZES[name]);
      if (!solved) throw new Error(`no layout for the layout size "${name}"`);
      known.set(name, solved);
      return solved;
    },
    prepare: (name) => {
      // Also once it is fulfilled: whoever waits with React's `use` has to be given it again.
      const begun = preparing.get(name);
      if (begun) return begun;
      if (!fallback || known.has(name) || graph.nodes.length <= MAX_AT_ONCE) return null;
      const promise = fallback
        .settleInSlices(graph, LAYOUT_SIZES[name])
        .then((solved) => known.set(name, solved));
      preparing.set(name, promise);
      return promise;
    },
  };
}
