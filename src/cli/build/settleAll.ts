import { FRAMES } from '../../layout/frames';
import { layoutHash } from '../../layout/layoutHash';
import { settle } from '../../layout/settle';
import { FRAME_NAMES, type SolvedLayout } from '../../layout/types';
import type { Graph } from '../../model/graph';

/** A layout for a draft: every frame as the page itself would settle it. */
export function settleAll(graph: Graph): SolvedLayout {
  const frames = FRAME_NAMES.map((name) => settle(graph, FRAMES[name]));
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames };
}
