import type { DatasetEdge, EdgeId, Moment } from '../format/types';
import type { Graph } from './graph';
import { edgesAtMoment } from './edgesAtMoment';
import { latestYear } from './latestYear';
import { momentsOf } from './moments';
import { parsePeriod } from './period';
import { isPast } from './status';

/** What held at a moment, and how that differs from the moment before. */
export interface MomentChanges {
  /** In the article's order, as the other two lists. */
  readonly held: readonly EdgeId[];
  /** The moment that this one is compared with; null for the first, and for one without a time. */
  readonly previous: Moment | null;
  /** Dated, and held now but not at `previous`. */
  readonly added: readonly EdgeId[];
  /** Not held at `previous` for want of a date: it may well have held then. */
  readonly undated: readonly EdgeId[];
  /** Held at `previous`, but no longer: what has ended, and the rest. */
  readonly dropped: readonly EdgeId[];
  readonly ended: readonly EdgeId[];
  /** An event or an agreement of `previous`, which has not ended just because it is over. */
  readonly onlyBefore: readonly EdgeId[];
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
  const year = latestYear(graph);
  const inOrder = (keeps: (edge: DatasetEdge) => boolean) =>
    graph.order.filter((id) => {
      const edge = graph.edgeById.get(id);
      return edge !== undefined && keeps(edge);
    });
  const isDated = ({ period }: DatasetEdge) =>
    period !== undefined && parsePeriod(period, year) !== null;
  const isAdded = ({ id }: DatasetEdge) => held.has(id) && !heldBefore.has(id);
  const isDropped = ({ id }: DatasetEdge) => heldBefore.has(id) && !held.has(id);
  return {
    held: inOrder(({ id }) => held.has(id)),
    previous,
    added: inOrder((edge) => isAdded(edge) && isDated(edge)),
    undated: inOrder((edge) => isAdded(edge) && !isDated(edge)),
    dropped: inOrder(isDropped),
    ended: inOrder((edge) => isDropped(edge) && isPast(edge)),
    onlyBefore: inOrder((edge) => isDropped(edge) && !isPast(edge)),
  };
}

function isTime({ from, status }: Moment): boolean {
  return from !== undefined || status === undefined;
}
