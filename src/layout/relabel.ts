import type { Graph } from '../graph/graph';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import { wrapLabel } from '../geometry/wrapLabel';

/**
 * Solved positions with the names of a graph in another language. A label keeps its number of lines
 * as far as its words allow. No node moves, so every language has the same drawing; a name much
 * longer than the solved one may come close to another. Memoized: the same layout size gives the
 * same object. `pack`: the form in which it is kept.
 */
export function relabel(
  graph: Graph,
  solve: (layoutSize: LayoutSizeName) => SolvedLayoutSize,
  pack = (solved: SolvedLayoutSize) => solved,
): (layoutSize: LayoutSizeName) => SolvedLayoutSize {
  const known = new Map<LayoutSizeName, SolvedLayoutSize>();
  return (name) => {
    const relabelled = known.get(name) ?? pack(withNames(graph, solve(name)));
    known.set(name, relabelled);
    return relabelled;
  };
}

function withNames(graph: Graph, solved: SolvedLayoutSize): SolvedLayoutSize {
  const isShort = LAYOUT_SIZES[solved.frame].short;
  const { world, nodes: known } = solved;
  const nodes = Object.fromEntries(
    graph.nodes.flatMap(({ id, label, short }) => {
      const node = known[id];
      if (!node) return [];
      const name = (isShort ? short : undefined) ?? label;
      const lines = wrapLabel(name, node.lines.length).at(-1) ?? [name];
      return [[id, isSame(lines, node.lines) ? node : { ...node, lines }]];
    }),
  );
  return { frame: solved.frame, ...(world && { world }), nodes };
}

/** An unchanged name keeps its solved lines. */
function isSame(lines: readonly string[], solved: readonly string[]): boolean {
  const plain = (text: readonly string[]) => text.join('').replace(/\s/gu, '');
  return plain(lines) === plain(solved);
}
