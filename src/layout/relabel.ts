import type { Graph } from '../graph/graph';
import { FRAMES } from '../geometry/layoutSizes';
import type { FrameName, SolvedFrame } from '../geometry/types';
import { wrapLabel } from '../geometry/wrapLabel';

/**
 * Solved places with the names of a graph in another language: what stood in two lines is set in two, as far as its words
 * allow. Nothing moves, so left stays left in every language; a name much longer than the solved one may come near another.
 * The same frame gives the same object.
 */
export function relabel(
  graph: Graph,
  solve: (frame: FrameName) => SolvedFrame,
): (frame: FrameName) => SolvedFrame {
  const known = new Map<FrameName, SolvedFrame>();
  return (name) => {
    const told = known.get(name) ?? withNames(graph, solve(name));
    known.set(name, told);
    return told;
  };
}

function withNames(graph: Graph, solved: SolvedFrame): SolvedFrame {
  const isShort = FRAMES[solved.frame].short;
  const nodes = Object.fromEntries(
    graph.nodes.flatMap(({ id, label, short }) => {
      const place = solved.nodes[id];
      if (!place) return [];
      const name = (isShort ? short : undefined) ?? label;
      const lines = wrapLabel(name, place.lines.length).at(-1) ?? [name];
      return [[id, isSame(lines, place.lines) ? place : { ...place, lines }]];
    }),
  );
  return { ...solved, nodes };
}

/** Names that are the same keep the lines that were solved. */
function isSame(lines: readonly string[], solved: readonly string[]): boolean {
  const plain = (text: readonly string[]) => text.join('').replace(/\s/gu, '');
  return plain(lines) === plain(solved);
}
