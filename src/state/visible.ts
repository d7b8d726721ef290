import { buildVisible, isVisible, type Shown, type Visible } from '../graph/filters';
import type { Graph } from '../graph/graph';
import type { EdgeId, NodeId } from '../format/types';
import { lineOf } from '../graph/lines';
import { edgeTarget, nodesOfPair, nodeTarget, type Target } from '../graph/target';

/** The part of the state that decides which marks pass the filter. */
export interface Filtered {
  readonly graph: Graph;
  readonly shown: Shown;
  readonly isolated: NodeId | null;
  /** Largest distance from the isolated node at which marks are shown, in edges; default 1. */
  readonly isolatedDistance?: number;
  /** The edges that held at the chosen moment; null for all times. */
  readonly held: ReadonlySet<EdgeId> | null;
}

interface CachedVisible extends Omit<Filtered, 'graph'> {
  readonly visible: Visible;
}

/**
 * Results cached per graph: enough for the few maps that share one. Hovering or typing needs no new
 * result.
 */
const ANSWERS_KEPT = 4;
const answers = new WeakMap<Graph, readonly CachedVisible[]>();

/**
 * The marks that pass the current filter, isolation and moment; the same object as long as these do
 * not change.
 */
export function visibleOf({
  graph,
  shown,
  isolated,
  isolatedDistance = 1,
  held,
}: Filtered): Visible {
  const kept = answers.get(graph) ?? [];
  const known = kept.find(
    (answer) =>
      answer.shown === shown &&
      answer.isolated === isolated &&
      answer.isolatedDistance === isolatedDistance &&
      answer.held === held,
  );
  if (known) return known.visible;
  const visible = buildVisible(graph, shown, isolated, held, isolatedDistance);
  answers.set(
    graph,
    [{ shown, isolated, isolatedDistance, held, visible }, ...kept].slice(0, ANSWERS_KEPT),
  );
  return visible;
}

/**
 * `data-shown` of an edge: its stance is chosen, and it belongs to the isolated star and the chosen
 * moment, if there are any.
 */
export function isShownEdge(state: Filtered, id: EdgeId): boolean {
  return visibleOf(state).edges.has(id);
}

/** How many edges of the line of an edge are shown. */
export function shownOnLine(state: Filtered, id: EdgeId): number {
  return lineOf(state.graph, id).filter((other) => isShownEdge(state, other)).length;
}

/** `data-shown` of a node: it has a shown edge, or nothing is filtered. */
export function isShownNode(state: Filtered, id: NodeId): boolean {
  return visibleOf(state).nodes.has(id);
}

/**
 * Whether the selection is filtered away, of a step or a pair all that the map would show of it; the
 * panel then says so and offers `showSelection`.
 */
export function isSelectionHidden(
  state: Filtered & { readonly selection: Target | null },
): boolean {
  const marks = state.selection ? marksOf(state.graph, state.selection) : [];
  return marks.length > 0 && !marks.some((mark) => isVisible(visibleOf(state), mark));
}

/** The marks that stand for a target: of a step what it uses, of a pair its two nodes. */
function marksOf({ stepById, edgeIndex }: Graph, target: Target): readonly Target[] {
  if (target.kind === 'pair') return nodesOfPair(target.id).map(nodeTarget);
  if (target.kind !== 'step') return [target];
  const uses = stepById.get(target.id)?.uses ?? [];
  return uses.map((id) =>
    edgeIndex.has(id as EdgeId) ? edgeTarget(id as EdgeId) : nodeTarget(id as NodeId),
  );
}
