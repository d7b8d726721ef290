import { WORLD_SIZE } from '../../geometry/layoutSizes';
import type { SolvedLayoutSize } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import type { WorldLayout } from './worldInput';

/** The layout of a large graph in the form in which every layout is stored and drawn. */
export function buildSolvedWorld(
  { nodes }: Graph,
  { width, height, positions, labels }: WorldLayout,
): SolvedLayoutSize {
  return {
    frame: WORLD_SIZE.name,
    world: { width, height },
    nodes: Object.fromEntries(
      nodes.map(({ id }, i) => [
        id,
        {
          x: positions[2 * i] ?? 0,
          y: positions[2 * i + 1] ?? 0,
          side: labels[i]?.side ?? 's',
          lines: labels[i]?.lines ?? [],
        },
      ]),
    ),
  };
}
