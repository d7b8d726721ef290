import type { DatasetEdge, EdgeId, NodeId } from '../format/types';
import { isVisible, type Ids, type Visible } from './filters';
import { firstFocus, ontoNode, type Focus } from './firstFocus';
import type { Graph } from './graph';
import { lineOf } from './lines';
import { readingOrder } from './order';
import { edgeTarget } from './target';

export const WALK_KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

export function isWalkKey(key: string): key is WalkKey {
  return WALK_KEYS.some((known) => known === key);
}

/**
 * Moves the keyboard focus by one key over the visible marks. On a node: Up, Down, Home, End go
 * through the nodes in reading order, Right to its first edge, Left back to the edge it was reached
 * from. On an edge reached from a node: Up, Down, Home, End go through that node's edges, Right to
 * the edge's far end, Left back to the node. If there is nowhere to go, the focus stays the same
 * object.
 */
export function walk(
  graph: Graph,
  focus: Focus | null,
  key: WalkKey,
  visible: Visible,
): Focus | null {
  if (focus === null) return firstFocus(graph, visible);
  const next =
    focus.target.kind === 'node'
      ? walkFromNode(graph, focus.target.id, focus.from, key, visible)
      : walkFromEdge(graph, focus.target.id, focus.from, key, visible);
  return next && isVisible(visible, next.target) ? next : focus;
}

function walkFromNode(
  graph: Graph,
  node: NodeId,
  from: NodeId | EdgeId | undefined,
  key: WalkKey,
  visible: Visible,
): Focus | null {
  if (key === 'ArrowRight') {
    const first = graph.edgesAt.get(node)?.find((edge) => visible.edges.has(edge));
    return first === undefined ? null : ontoEdge(first, node);
  }
  if (key === 'ArrowLeft') {
    const edge = graph.edges.find(({ id }) => id === from);
    return edge ? ontoEdge(edge.id, farEnd(edge, node)) : null;
  }
  const id = stepThrough(readingOrder(graph), node, key, visible.nodes);
  return id === node ? null : ontoNode(id);
}

function walkFromEdge(
  graph: Graph,
  id: EdgeId,
  from: NodeId | EdgeId | undefined,
  key: WalkKey,
  visible: Visible,
): Focus | null {
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const start = from === edge.target ? edge.target : edge.source;
  if (key === 'ArrowLeft') return ontoNode(start);
  if (key === 'ArrowRight') return ontoNode(farEnd(edge, start), id);
  const lines = linesAt(graph, start, visible);
  const here = lines.find((other) => lineOf(graph, other) === lineOf(graph, id)) ?? id;
  const next = stepThrough(lines, here, key, visible.edges);
  return next === here ? null : ontoEdge(next, start);
}

/** One visible edge for each line at a node, in the article's order. */
function linesAt(graph: Graph, node: NodeId, visible: Visible): readonly EdgeId[] {
  const lines = new Map<readonly EdgeId[], EdgeId>();
  for (const id of graph.edgesAt.get(node) ?? []) {
    const line = lineOf(graph, id);
    if (visible.edges.has(id) && !lines.has(line)) lines.set(line, id);
  }
  return [...lines.values()];
}

function stepThrough<Id>(all: readonly Id[], here: Id, key: WalkKey, visible: Ids<Id>): Id {
  const at = all.indexOf(here);
  const alive = (id: Id) => visible.has(id);
  switch (key) {
    case 'ArrowDown':
      return all.slice(at + 1).find(alive) ?? here;
    case 'ArrowUp':
      return all.slice(0, at).findLast(alive) ?? here;
    case 'Home':
      return all.find(alive) ?? here;
    case 'End':
      return all.findLast(alive) ?? here;
    case 'ArrowLeft':
    case 'ArrowRight':
      return here;
  }
}

function farEnd(edge: DatasetEdge, near: NodeId): NodeId {
  return edge.source === near ? edge.target : edge.source;
}

function ontoEdge(id: EdgeId, from: NodeId): Focus {
  return { target: edgeTarget(id), from };
}
