import type { DatasetNode, EdgeId, NodeId } from '../format/types';
import type { Visible } from './filters';
import type { Graph } from './graph';
import { principals } from './principals';
import type { Target } from './target';

/**
 * All nodes in reading order: the principals first, then the others as the article first mentions
 * them.
 */
export function readingOrder(graph: Graph): readonly NodeId[] {
  const first = principals(graph);
  const others = graph.nodes.filter((node) => !first.has(node.id)).sort(byFirstPlace);
  return [...first, ...others.map((node) => node.id)];
}

/**
 * The number of an edge in the article's order, from 1. The total is `graph.edges.length`, whatever
 * is filtered.
 */
export function edgeNumber(graph: Graph, id: EdgeId): number {
  return graph.order.indexOf(id) + 1;
}

/**
 * The visible edge after (`step` 1) or before (`step` -1) the selected one in the article's order;
 * if no edge is selected, the first or the last. Null at the end: there is no wrap-around.
 */
export function nextEdge(
  graph: Graph,
  visible: Visible,
  selection: Target | null,
  step: 1 | -1,
): EdgeId | null {
  const { order } = graph;
  const here = selection?.kind === 'edge' ? order.indexOf(selection.id) : -1;
  const from = here >= 0 || step === 1 ? here : order.length;
  for (let i = from + step; i >= 0; i += step) {
    const id = order[i];
    if (id === undefined) return null;
    if (visible.edges.has(id)) return id;
  }
  return null;
}

function byFirstPlace(a: DatasetNode, b: DatasetNode): number {
  const startOf = (node: DatasetNode) =>
    Math.min(Number.MAX_SAFE_INTEGER, ...node.places.map((place) => place.start));
  return startOf(a) - startOf(b);
}
