import type { Graph } from './graph';

/**
 * From this many nodes a map is large: drawn on one canvas instead of as SVG elements, with one
 * layout as large as its nodes need instead of five of fixed sizes. With more, names cover each
 * other in a drawing of fixed size, and solving it takes minutes (docs/performance.md).
 */
const MIN_LARGE_NODES = 60;

export function isLarge({ nodes }: Pick<Graph, 'nodes'>): boolean {
  return nodes.length >= MIN_LARGE_NODES;
}
