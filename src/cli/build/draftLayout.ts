import { LAYOUT_SIZES } from '../../geometry/layoutSizes';
import { layoutHash } from '../../layout/layoutHash';
import { settle } from '../../layout/fallbackLayout';
import { LAYOUT_SIZE_NAMES, type SolvedLayout } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import { isLarge } from '../../graph/isLarge';
import { settleWorld } from '../../layout/world/settleWorld';

/**
 * A layout for a draft: the fallback layout that the page itself would compute, for every layout
 * size; of a large graph its only one.
 */
export function buildDraftLayout(graph: Graph): SolvedLayout {
  const frames = isLarge(graph)
    ? [settleWorld(graph)]
    : LAYOUT_SIZE_NAMES.map((name) => settle(graph, LAYOUT_SIZES[name]));
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames };
}
