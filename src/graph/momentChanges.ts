import type { EdgeId, Moment } from '../format/types';
import type { Graph } from './graph';
import { edgesAtMoment } from './edgesAtMoment';
import { momentsOf } from './moments';

/** What held at a moment, and how that differs from the moment before. */
export interface MomentChanges {
  /** In the article's order, as the other two lists. */
  readonly held: readonly EdgeId[];
  /** The moment that this one is compared with; null for the first, and for one without a time. */
  readonly previous: Moment | null;
  /** Held now, but not at `previous`. */
  readonly added: readonly EdgeId[];
  /** Held at `previous`, but no longer. */
  readonly dropped: readonly EdgeId[];
}

/**
 * Compares a moment with the one before it. A moment that only lists statuses ("hoped for") is not a
 * later time, so nothing has dropped out by then.
 */
export function buildMomentChanges(graph: Graph, moment: Moment): MomentChanges {
  const moments = momentsOf(graph);
  const before = moments[moments.indexOf(moment) - 1];
  const previous = before && isTime(moment) && isTime(before) ? before : null;
  const held = edgesAtMoment(graph, moment);
  const heldBefore = previous ? edgesAtMoment(graph, previous) : held;
  const inOrder = (keeps: (id: EdgeId) => boolean) => graph.order.filter(keeps);
  return {
    held: inOrder((id) => held.has(id)),
    previous,
    added: inOrder((id) => held.has(id) && !heldBefore.has(id)),
    dropped: inOrder((id) => heldBefore.has(id) && !held.has(id)),
  };
}

function isTime({ from, status }: Moment): boolean {
  return from !== undefined || status === undefined;
}
