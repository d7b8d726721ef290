import type { NodeId } from '../dataset/types';
import type { Graph } from './graph';

/** Without seeds: how many states may be principal, and how many ties each needs. */
const MOST_PRINCIPALS = 3;
const LEAST_TIES = 3;

/**
 * The states that the map is about, drawn as large discs: every country with a `seed`; where no country has one, the up to
 * three countries with most ties (at least 3 each; among equals the one first in the file).
 */
export function principals(graph: Graph): ReadonlySet<NodeId> {
  const countries = graph.nodes.filter((node) => node.kind === 'country');
  const seeded = countries.filter((node) => node.seed !== undefined);
  if (seeded.length > 0) return new Set(seeded.map((node) => node.id));
  const ties = (id: NodeId) => graph.edgesAt.get(id)?.length ?? 0;
  return new Set(
    countries
      .map((node) => node.id)
      .filter((id) => ties(id) >= LEAST_TIES)
      .sort((a, b) => ties(b) - ties(a))
      .slice(0, MOST_PRINCIPALS),
  );
}
