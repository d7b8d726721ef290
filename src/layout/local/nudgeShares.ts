import type { Graph } from '../../graph/graph';
import { neighbourSlots } from './slotsAround';

/** Largest share of a nudge by which neighbours with other edges move along. */
const NEIGHBOUR_SHARE = 0.5;

/**
 * By which share of a nudge each neighbour of a node moves along: those without any other edge all
 * the way, others less the more edges they have.
 */
export function nudgeShares(graph: Graph, slot: number): ReadonlyMap<number, number> {
  return new Map(
    neighbourSlots(graph, slot).map((other) => {
      const count = neighbourSlots(graph, other).length;
      return [other, count === 1 ? 1 : NEIGHBOUR_SHARE / count];
    }),
  );
}
