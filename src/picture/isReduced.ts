import type { Graph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';

/** Nodes and edges of the largest map that is drawn in full: about 0.75 kB of SVG each. */
const MAX_MARKS = 1500;

/** Whether a map is too large for a picture of it in full; see `buildLargePicture`. */
export function isReduced(graph: Pick<Graph, 'nodes' | 'edges'>): boolean {
  return isLarge(graph) && graph.nodes.length + graph.edges.length > MAX_MARKS;
}
