import type { EdgeId } from '../format/types';
import type { Graph } from '../graph/graph';
import { isFirstOfLine, lineOf } from '../graph/lines';
import type { LayoutSize } from './types';

/**
 * For three or more lines of one pair: distance between the middles of neighbours, in
 * `LayoutSize.bow` (a pair of two takes 2).
 */
const CLOSE_SPACING = 1.9;

/**
 * How far each edge bows from the straight line, px, in the order of `graph.edges`; pass it to
 * `buildCurve` with the edge's own source and target. A lone line is straight; parallel lines are
 * spaced evenly in the order of `graph.parallels`; edges that are drawn as one line are equal. Because
 * the sign follows the order of the two ids, a stance keeps its side whichever way its edge points.
 */
export function buildParallelOffsets(graph: Graph, layoutSize: LayoutSize): readonly number[] {
  const bows = new Map<EdgeId, number>();
  for (const group of new Set(graph.parallels.values())) {
    const lines = group.filter((id) => isFirstOfLine(graph, id));
    lines.forEach((id, i) => bows.set(id, bowOf(i, lines.length, layoutSize.bow)));
  }
  return graph.edges.map(({ id, source, target }) => {
    const offset = bows.get(lineOf(graph, id)[0] ?? id) ?? 0;
    return source < target ? offset : -offset;
  });
}

function bowOf(slot: number, count: number, bow: number): number {
  if (count === 1) return 0;
  return (slot - (count - 1) / 2) * (count === 2 ? 2 : CLOSE_SPACING) * bow;
}
