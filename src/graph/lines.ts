import type { DatasetEdge, EdgeId } from '../format/types';
import type { Graph } from './graph';
import { edgeTarget, pairTarget, type Target } from './target';

/**
 * Two nodes with more edges than this have one line per stance, which gives the number of its edges:
 * more lines between the same ends look alike, and 500 of them took 29 s of CPU.
 */
export const MAX_SEPARATE_EDGES = 5;

/**
 * The edges that each edge is drawn together with, itself included, as one line; only between
 * nodes with too many edges for separate lines. `pairs`: the edges of each pair of nodes. The edges
 * of a line share one array. O(edges).
 */
export function linesByEdge(
  pairs: Iterable<readonly DatasetEdge[]>,
): ReadonlyMap<EdgeId, readonly EdgeId[]> {
  const lines = new Map<EdgeId, EdgeId[]>();
  for (const edges of pairs) {
    if (edges.length <= MAX_SEPARATE_EDGES) continue;
    const byStance = new Map<string, EdgeId[]>();
    for (const { id, stance } of edges) {
      const line = byStance.get(stance) ?? [];
      line.push(id);
      byStance.set(stance, line);
      lines.set(id, line);
    }
  }
  return lines;
}

/** All edges drawn as one line with this one. */
export function lineOf({ lines }: Pick<Graph, 'lines'>, id: EdgeId): readonly EdgeId[] {
  return lines.get(id) ?? [id];
}

/** Whether a line is drawn for this edge; for the other edges of its line none is. */
export function isFirstOfLine(graph: Pick<Graph, 'lines'>, id: EdgeId): boolean {
  return lineOf(graph, id)[0] === id;
}

/** What a line opens: its edge, or, if it stands for several, the page of its two ends. */
export function lineTarget(graph: Graph, id: EdgeId): Target {
  // All lines between two nodes open the same page, at the same address.
  const edge = graph.edgeById.get(graph.parallels.get(id)?.[0] ?? id);
  const isOne = !edge || lineOf(graph, id).length === 1;
  return isOne ? edgeTarget(id) : pairTarget(edge.source, edge.target);
}
