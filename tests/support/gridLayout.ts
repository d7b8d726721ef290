import { LAYOUT_SIZES } from '../../src/geometry/layoutSizes';
import { LAYOUT_SIZE_NAMES, type SolvedLayout, type SolvedNode } from '../../src/geometry/types';
import type { Graph } from '../../src/graph/graph';
import { layoutHash } from '../../src/layout/layoutHash';

/** Nodes of one community of `syntheticMap`, which are next to each other in the dataset. */
const GROUP = 40;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * A layout of a synthetic map without any simulation: each community a disc of nodes, the discs
 * themselves on a larger disc, as the seeds of a sunflower.
 */
export function gridLayout(graph: Graph): SolvedLayout {
  const count = graph.nodes.length;
  const groups = Math.ceil(count / GROUP);
  const frames = LAYOUT_SIZE_NAMES.map((frame) => {
    const { width, height } = LAYOUT_SIZES[frame];
    const nodes: Record<string, SolvedNode> = {};
    graph.nodes.forEach(({ id, label }, i) => {
      const outer = onSunflower(Math.floor(i / GROUP), groups);
      const inner = onSunflower(i % GROUP, GROUP);
      const share = 0.42 / Math.sqrt(groups);
      const [x, y] = [0.5 + 0.42 * outer.x + share * inner.x, 0.5 + 0.42 * outer.y + share * inner.y];
      nodes[id] = { x: x * width, y: y * height, side: 'e', lines: [label] };
    });
    return { frame, nodes };
  });
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames };
}

/** Place `i` of `count` on a disc of radius 1. */
function onSunflower(i: number, count: number) {
  const radius = Math.sqrt((i + 0.5) / count);
  return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
}
