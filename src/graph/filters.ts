import { STANCES, type EdgeId, type NodeId, type Stance } from '../format/types';
import type { Graph } from './graph';
import type { Target } from './target';

/**
 * The stances that the reader has chosen to see, in canonical order; null = all. Only `buildShown`
 * makes it, so that equal choices are the same object and a store may compare them with `===`.
 */
export type Shown = readonly Stance[] | null;

/** A set of ids, or an index by id in place of one. */
export type Ids<Id> = Pick<ReadonlySet<Id>, 'has' | 'size' | 'keys'>;

/** The marks that pass the filter; the others are drawn muted and inert. */
export interface Visible {
  readonly edges: Ids<EdgeId>;
  readonly nodes: Ids<NodeId>;
}

const CHOICES = new Map<string, readonly Stance[]>();

/** The choice that consists of these stances. No stance and all three stances both mean "all". */
export function buildShown(stances: readonly Stance[]): Shown {
  const chosen = STANCES.filter((stance) => stances.includes(stance));
  if (chosen.length === 0 || chosen.length === STANCES.length) return null;
  const key = chosen.join();
  const known = CHOICES.get(key) ?? chosen;
  CHOICES.set(key, known);
  return known;
}

/**
 * The effect of pressing a stance's chip. From "all", it shows only that stance; further chips add
 * theirs; switching the last one off returns to "all".
 */
export function toggledShown(shown: Shown, stance: Stance): Shown {
  if (shown?.includes(stance)) return buildShown(shown.filter((other) => other !== stance));
  return buildShown([...(shown ?? []), stance]);
}

export function showsStance(shown: Shown, stance: Stance): boolean {
  return shown === null || shown.includes(stance);
}

/**
 * The edges of the shown stances and the nodes at their ends; a node without any shown edge is
 * hidden. With `isolated`, only that node's surroundings among them, up to `distance` edges away;
 * with `held`, only these edges. Without a choice, everything, including nodes without edges.
 */
export function buildVisible(
  graph: Graph,
  shown: Shown,
  isolated: NodeId | null = null,
  held: ReadonlySet<EdgeId> | null = null,
  distance = 1,
): Visible {
  const isAll = shown === null && held === null;
  if (isAll && isolated === null) return { edges: graph.edgeIndex, nodes: graph.nodeIndex };
  const centre = isolated === null ? null : nodesWithin(graph, isolated, distance - 1);
  const edges = graph.edges.filter(
    (edge) =>
      showsStance(shown, edge.stance) &&
      (centre === null || centre.has(edge.source) || centre.has(edge.target)) &&
      (held === null || held.has(edge.id)),
  );
  const ends = edges.flatMap((edge) => [edge.source, edge.target]);
  if (isAll && isolated !== null) ends.push(isolated);
  return { edges: new Set(edges.map((edge) => edge.id)), nodes: new Set(ends) };
}

/**
 * Whether a target passes the filter. Steps and pairs always do, because they have no mark of their
 * own (`isSelectionHidden` looks at those they stand for).
 */
export function isVisible(visible: Visible, target: Target): boolean {
  switch (target.kind) {
    case 'edge':
      return visible.edges.has(target.id);
    case 'node':
      return visible.nodes.has(target.id);
    case 'step':
    case 'pair':
      return true;
  }
}

/** The number of edges of each stance, shown on the chips. */
export function countStances(
  edges: readonly { readonly stance: Stance }[],
): Readonly<Record<Stance, number>> {
  const counts = { cooperation: 0, dispute: 0, neutral: 0 };
  for (const { stance } of edges) counts[stance] += 1;
  return counts;
}

/** The nodes up to `distance` edges away from one, itself included. */
function nodesWithin(graph: Graph, id: NodeId, distance: number): ReadonlySet<NodeId> {
  let found = new Set([id]);
  for (let i = 0; i < distance; i += 1)
    found = new Set([...found].flatMap((one) => [one, ...(graph.neighbours.get(one) ?? [])]));
  return found;
}
