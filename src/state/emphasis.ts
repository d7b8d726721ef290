import type { EdgeId, NodeId } from '../format/types';
import { isVisible, type Visible } from '../graph/filters';
import type { Graph } from '../graph/graph';
import { edgesBetween } from '../graph/edgesBetween';
import {
  edgeTarget,
  nodesOfPair,
  nodeTarget,
  sameTarget,
  type DrawnTarget,
  type Target,
} from '../graph/target';
import { isSelectionHidden, visibleOf, type Filtered } from './visible';

export const EMPHASES = ['idle', 'hovered', 'selected', 'related', 'muted'] as const;
/**
 * How prominent a mark is (`data-emphasis`). `related` looks the same as `idle`; the others are
 * more or less prominent.
 */
export type Emphasis = (typeof EMPHASES)[number];

/** The part of the state that emphasis depends on. */
export interface EmphasisInput extends Filtered {
  readonly selection: Target | null;
  readonly hovered: Target | null;
  readonly chooser: readonly EdgeId[] | null;
  readonly sentence?: { readonly edges: readonly EdgeId[] } | null;
}

/** The sets of marks that determine each mark's emphasis. */
export interface EmphasisReading {
  readonly emphasisOf: (target: DrawnTarget) => Emphasis;
  /**
   * Groups of marks that may be more prominent than the others; they may overlap: around the
   * selection, around what is hovered, and of the chooser or the chosen sentence.
   */
  readonly near: readonly [selected: Visible, hovered: Visible, asked: Visible];
  /** Whether the marks in none of these groups are muted. */
  readonly isMuting: boolean;
}

/**
 * Memoised per state object: the neighbourhoods are collected once, however many marks ask. zustand
 * makes a new object for each change, so the entry is never stale, and it is garbage-collected with
 * the state.
 */
const cache = new WeakMap<EmphasisInput, EmphasisReading>();

export function emphasisOfEdge(state: EmphasisInput, id: EdgeId): Emphasis {
  return readEmphasis(state).emphasisOf(edgeTarget(id));
}

/** From the most to the least prominent. */
const PROMINENCE = ['selected', 'hovered', 'related', 'idle', 'muted'] as const;

/** A line that stands for several edges is as prominent as the most prominent of them. */
export function emphasisOfLine(state: EmphasisInput, ids: readonly EdgeId[]): Emphasis {
  const all = new Set(ids.map((id) => emphasisOfEdge(state, id)));
  return PROMINENCE.find((emphasis) => all.has(emphasis)) ?? 'idle';
}

export function emphasisOfNode(state: EmphasisInput, id: NodeId): Emphasis {
  return readEmphasis(state).emphasisOf(nodeTarget(id));
}

export function readEmphasis(state: EmphasisInput): EmphasisReading {
  const known = cache.get(state) ?? buildReading(state);
  cache.set(state, known);
  return known;
}

/**
 * Filtered marks are muted, and nothing overrides that. A selection mutes everything but itself and
 * its neighbourhood; a selection that is filtered away mutes nothing, nor does a step of which the
 * map shows nothing. The chooser ("Which line?") mutes everything but the edges it offers, and a
 * chosen sentence of the article everything but its own, the selection included. Hovering mutes
 * nothing: it emphasises a mark and its neighbours, also on top of a selection.
 */
function buildReading(state: EmphasisInput): EmphasisReading {
  const visible = visibleOf(state);
  const asked = state.chooser ?? state.sentence?.edges;
  const selection = isSelectionHidden(state) || state.sentence ? null : state.selection;
  const inQuestion = asked ?? [];
  const own = neighbourhood(state.graph, selection, visible);
  const isMuting = Boolean(asked ?? (selection?.kind === 'step' ? own.nodes.size > 0 : selection));
  const near: EmphasisReading['near'] = [
    own,
    neighbourhood(state.graph, state.hovered, visible),
    { edges: new Set(inQuestion), nodes: endsOf(state.graph, inQuestion) },
  ];
  const emphasisOf = (target: DrawnTarget): Emphasis => {
    if (!isVisible(visible, target)) return 'muted';
    if (isSelected(target, selection)) return 'selected';
    if (sameTarget(target, state.hovered)) return 'hovered';
    if (near.some((group) => isVisible(group, target))) return 'related';
    return isMuting ? 'muted' : 'idle';
  };
  return { emphasisOf, near, isMuting };
}

/** Both nodes of a selected pair count as selected. */
function isSelected(target: DrawnTarget, selection: Target | null): boolean {
  return selection?.kind === 'pair'
    ? nodesOfPair(selection.id).some((id) => id === target.id)
    : sameTarget(target, selection);
}

/**
 * The neighbourhood of a target: an edge's ends; a node's edges and their far ends; what a step
 * uses, with the ends of its edges; a pair's edges, and the nodes that both are connected to. Only
 * visible marks; empty for a target that is not visible.
 */
function neighbourhood(graph: Graph, target: Target | null, visible: Visible): Visible {
  if (target === null || !isVisible(visible, target)) return { edges: new Set(), nodes: new Set() };
  switch (target.kind) {
    case 'edge':
      return { edges: new Set(), nodes: endsOf(graph, [target.id]) };
    case 'node': {
      const edges = (graph.edgesAt.get(target.id) ?? []).filter((id) => visible.edges.has(id));
      return { edges: new Set(edges), nodes: endsOf(graph, edges) };
    }
    case 'step': {
      const uses: ReadonlySet<string> = new Set(graph.stepById.get(target.id)?.uses);
      const edges = graph.order.filter((id) => uses.has(id) && visible.edges.has(id));
      const nodes = graph.nodes.map(({ id }) => id).filter((id) => uses.has(id));
      return { edges: new Set(edges), nodes: new Set([...nodes, ...endsOf(graph, edges)]) };
    }
    case 'pair': {
      const [a, b] = nodesOfPair(target.id);
      const around = (id: NodeId) => graph.neighbours.get(id) ?? new Set();
      const shared = [...around(a)].filter((id) => around(b).has(id));
      const edges = [
        [a, b] as const,
        ...shared.flatMap((id) => [[a, id] as const, [b, id] as const]),
      ]
        .flatMap(([one, other]) => edgesBetween(graph, one, other))
        .filter((id) => visible.edges.has(id));
      return { edges: new Set(edges), nodes: endsOf(graph, edges) };
    }
  }
}

function endsOf(graph: Graph, edges: readonly EdgeId[]): ReadonlySet<NodeId> {
  const ends = edges.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  return new Set(ends.flatMap(({ source, target }) => [source, target]));
}
