import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import {
  LAYOUT_SIZE_NAMES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
} from '../geometry/types';
import type { Graph } from '../graph/graph';

type LayoutProvider = (layoutSize: LayoutSizeName) => SolvedLayoutSize;

/** Solved places where the map brings them, else an anchored simulation; each frame is worked out once. */
export async function createLayoutProvider(
  graph: Graph,
  layout: SolvedLayout | null,
): Promise<LayoutProvider> {
  const known = new Map(layout?.frames.map((solved) => [solved.frame, solved]));
  const isWhole = LAYOUT_SIZE_NAMES.every((name) => known.has(name));
  // 5 kB and some 100 ms that a solved map does not pay.
  const settle = isWhole ? null : (await import('../layout/fallbackLayout')).settle;
  return (name) => {
    const solved = known.get(name) ?? settle?.(graph, LAYOUT_SIZES[name]);
    if (!solved) throw new Error(`no places for the frame ${name}`);
    known.set(name, solved);
    return solved;
  };
}
