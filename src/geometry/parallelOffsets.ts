import type { EdgeId } from '../format/types';
import type { Graph } from '../graph/graph';
import type { LayoutSize } from './types';

/**
 * For three or more edges of one pair: distance between the middles of neighbours, in
 * `LayoutSize.bow` (a pair of two takes 2).
 */
const CLOSE_SPACING = 1.9;

/** Of all edges of one pair, in `LayoutSize.bow`: what nine of them take. */
const MAX_SPREAD = 16;

/**
 * How far each edge bows from the straight line, px, in the order of `graph.edges`; pass it to
 * `buildCurve` with the edge's own source and target. A lone edge is straight; parallel edges are
 * spaced evenly in the order of `graph.parallels`. Because the sign follows the order of the two
 * ids, a stance keeps its side whichever way its edge points.
 */
export function buildParallelOffsets(graph: Graph, layoutSize: LayoutSize): readonly number[] {
  return graph.edges.map(({ id, source, target }) => {
    const offset = bowOf(id, graph.parallels.get(id) ?? [id], layoutSize.bow);
    return source < target ? offset : -offset;
  });
}

function bowOf(id: EdgeId, group: readonly EdgeId[], bow: number): number {
  if (group.length === 1) return 0;
  const wanted = (group.length === 2 ? 2 : CLOSE_SPACING) * bow;
  // Hundreds of edges would leave the drawing.
  const spacing = Math.min(wanted, (MAX_SPREAD * bow) / (group.length - 1));
  return (group.indexOf(id) - (group.length - 1) / 2) * spacing;
}
