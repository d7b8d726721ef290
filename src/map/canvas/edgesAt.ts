import type { CanvasScene } from './canvasScene';

const NONE: ReadonlySet<number> = new Set();

/**
 * Finds the edges with at least one end in a set of nodes, and keeps the last answer: a drag asks
 * about the same set again and again, and each answer reads all edges.
 */
export function createEdgesAt({
  source,
  target,
}: Pick<CanvasScene, 'source' | 'target'>): (nodes: ReadonlySet<number>) => ReadonlySet<number> {
  let last = { nodes: NONE, edges: NONE };
  return (nodes) => {
    if (nodes.size === 0) return NONE;
    if (last.nodes !== nodes) {
      const isAt = (edge: number) => nodes.has(source[edge] ?? -1) || nodes.has(target[edge] ?? -1);
      last = { nodes, edges: new Set([...source.keys()].filter(isAt)) };
    }
    return last.edges;
  };
}
