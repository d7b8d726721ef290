import type { EdgeId, NodeId } from '../format/types';
import type { Visible } from './filters';
import type { Graph } from './graph';
import { readingOrder } from './order';
import { nodeTarget, type DrawnTarget } from './target';

/**
 * The mark that has the keyboard focus, and the mark it was reached from, to which Left returns.
 */
export interface Focus {
  readonly target: DrawnTarget;
  readonly from?: NodeId | EdgeId;
}

/**
 * Where the keyboard enters the map: the first visible node in reading order; null if there is
 * none.
 */
export function firstFocus(graph: Graph, visible: Visible): Focus | null {
  const id = readingOrder(graph).find((node) => visible.nodes.has(node));
  return id === undefined ? null : ontoNode(id);
}

export function ontoNode(id: NodeId, from?: EdgeId): Focus {
  return from === undefined ? { target: nodeTarget(id) } : { target: nodeTarget(id), from };
}
