import type { EdgeId, NodeId, StepId } from '../format/types';
import type { Graph } from './graph';

export const TARGET_KINDS = ['edge', 'node', 'step'] as const;

/** What a reader hovers, focuses or selects: an edge, a node, or a step of the argument. */
export type Target =
  | { readonly kind: 'edge'; readonly id: EdgeId }
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'step'; readonly id: StepId };

/** A target that has a mark. */
export type DrawnTarget = Exclude<Target, { readonly kind: 'step' }>;

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

/** Equal by kind and id; two nulls are equal. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.id === b?.id);
}

/**
 * `edge:<id>`, `node:<id>` or `step:<id>`: the form used in events, messages and attributes
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
