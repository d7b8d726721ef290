import type { EdgeId, NodeId, StepId } from '../format/types';
import type { Graph } from './graph';

export const TARGET_KINDS = ['edge', 'node', 'step', 'pair'] as const;

/** Two different nodes, in the order in which they were chosen: `turkey,iran`. */
export type PairId = `${NodeId},${NodeId}`;

/** What a reader hovers, focuses or selects: an edge, a node, a step of the argument, or a pair of nodes. */
export type Target =
  | { readonly kind: 'edge'; readonly id: EdgeId }
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'step'; readonly id: StepId }
  | { readonly kind: 'pair'; readonly id: PairId };

/** A target that has a mark. */
export type DrawnTarget = Extract<Target, { readonly kind: 'edge' | 'node' }>;

export type TargetKind = Target['kind'];

export function edgeTarget(id: EdgeId): DrawnTarget {
  return { kind: 'edge', id };
}

export function nodeTarget(id: NodeId): DrawnTarget {
  return { kind: 'node', id };
}

export function stepTarget(id: StepId): Target {
  return { kind: 'step', id };
}

export function pairTarget(a: NodeId, b: NodeId): Target {
  return { kind: 'pair', id: `${a},${b}` };
}

/** The two nodes of a pair. Ids of nodes contain no comma. */
export function nodesOfPair(id: PairId): readonly [NodeId, NodeId] {
  const [a = '', b = ''] = id.split(',');
  return [a as NodeId, b as NodeId];
}

export function isDrawn(target: Target): target is DrawnTarget {
  return target.kind === 'edge' || target.kind === 'node';
}

/** Equal by kind and id; two nulls are equal. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.id === b?.id);
}

/**
 * `edge:<id>`, `node:<id>`, `step:<id>` or `pair:<id>,<id>`: the form used in events, messages and attributes
 * (docs/contract.md, sections 3 to 5).
 */
export function formatTarget(target: Target): string {
  return `${target.kind}:${target.id}`;
}

/**
 * Parses what `formatTarget` writes; accepts any value. A retired id gives the current target;
 * unknown values give null.
 */
export function parseTarget(graph: Graph, value: unknown): Target | null {
  if (typeof value !== 'string') return null;
  const colon = value.indexOf(':');
  const kind = TARGET_KINDS.find((known) => known === value.slice(0, colon));
  return kind === undefined ? null : findTarget(graph, kind, value.slice(colon + 1));
}

/**
 * The target of this kind with this id, current or retired (`aliases` of the dataset); null if
 * there is none.
 */
export function findTarget(graph: Graph, kind: TargetKind, id: string): Target | null {
  return targetOfToday(graph, kind, id) ?? targetOfToday(graph, kind, idOfToday(graph, id));
}

function targetOfToday(graph: Graph, kind: TargetKind, id: string): Target | null {
  switch (kind) {
    case 'edge': {
      const edge = graph.edgeById.get(id as EdgeId);
      return edge ? { kind, id: edge.id } : null;
    }
    case 'node': {
      const node = graph.nodeById.get(id as NodeId);
      return node ? { kind, id: node.id } : null;
    }
    case 'step': {
      const step = graph.stepById.get(id as StepId);
      return step ? { kind, id: step.id } : null;
    }
    case 'pair': {
      const [a, b, ...rest] = id.split(',').map((end) => findTarget(graph, 'node', end));
      if (a?.kind !== 'node' || b?.kind !== 'node' || rest.length > 0) return null;
      return a.id === b.id ? null : pairTarget(a.id, b.id);
    }
  }
}

/**
 * Resolves a retired id through further aliases if necessary. Takes at most as many steps as there
 * are aliases, because a graph may be unchecked.
 */
function idOfToday({ dataset: { aliases = {} } }: Graph, id: string): string {
  const seen = new Set<string>();
  let at = id;
  while (Object.hasOwn(aliases, at) && !seen.has(at)) {
    seen.add(at);
    at = aliases[at] ?? at;
  }
  return at;
}
