import type { Graph } from './graph';

/**
 * From this many nodes a map is large: it is drawn on one canvas instead of as SVG elements, in one
 * layout that is as large as its nodes need instead of five of fixed sizes. In a drawing of fixed
 * size, names would cover each other and solving would take minutes (docs/performance.md).
 */
const MIN_LARGE_NODES = 60;

export function isLarge({ nodes }: Pick<Graph, 'nodes'>): boolean {
  return nodes.length >= MIN_LARGE_NODES;
}
