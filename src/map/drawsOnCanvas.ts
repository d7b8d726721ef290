import type { Graph } from '../graph/graph';

/**
 * From this many nodes a map is drawn on one canvas instead of as SVG elements. A drawing of 300
 * nodes has 55,000 elements of the DOM, and a click takes 119 ms (docs/performance.md).
 */
export const MIN_CANVAS_NODES = 400;

/** The one layout size whose positions a canvas is drawn from: it has no fixed proportions. */
export const CANVAS_LAYOUT_SIZE = 'desk';

export function drawsOnCanvas({ nodes }: Pick<Graph, 'nodes'>): boolean {
  return nodes.length >= MIN_CANVAS_NODES;
}
