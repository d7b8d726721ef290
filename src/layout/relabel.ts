import type { Graph } from '../graph/graph';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import { wrapLabel } from '../geometry/wrapLabel';

/**
 * Solved places with the names of a graph in another language: what stood in two lines is set in two, as far as its words
 * allow. Nothing moves, so left stays left in every language; a name much longer than the solved one may come near another.
 * The same frame gives the same object.
 */
export function relabel(
  graph: Graph,
  solve: (layoutSize: LayoutSizeName) => SolvedLayoutSize,
): (layoutSize: LayoutSizeName) => SolvedLayoutSize {
  const known = new Map<LayoutSizeName, SolvedLayoutSize>();
  return (name) => {
    const relabelled = known.get(name) ?? withNames(graph, solve(name));
    known.set(name, relabelled);
    return relabelled;
  };
}

function withNames(graph: Graph, solved: SolvedLayoutSize): SolvedLayoutSize {
  const isShort = LAYOUT_SIZES[solved.frame].short;
  const nodes = Object.fromEntries(
    graph.nodes.flatMap(({ id, label, short }) => {
      const node = solved.nodes[id];
      if (!node) return [];
      const name = (isShort ? short : undefined) ?? label;
      const lines = wrapLabel(name, node.lines.length).at(-1) ?? [name];
      return [[id, isSame(lines, node.lines) ? node : { ...node, lines }]];
    }),
  );
  return { ...solved, nodes };
}

/** Names that are the same keep the lines that were solved. */
function isSame(lines: readonly string[], solved: readonly string[]): boolean {
  const plain = (text: readonly string[]) => text.join('').replace(/\s/gu, '');
  return plain(lines) === plain(solved);
}
