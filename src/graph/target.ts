import type { EdgeId, NodeId, StepId } from '../format/types';
import type { Graph } from './graph';

export const TARGET_KINDS = ['edge', 'node', 'step'] as const;

/** What a reader hovers, focuses or selects: one line, one name, or one step of the argument. */
export type Target =
  | { readonly kind: 'edge'; readonly id: EdgeId }
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'step'; readonly id: StepId };

/** A target that is drawn. */
export type DrawnTarget = Exclude<Target, { readonly kind: 'step' }>;

export type TargetKind = Target['kind'];

export function edgeTarget(id: EdgeId): DrawnTarget {
  return { kind: 'edge', id };
}

export function nodeTarget(id: NodeId): DrawnTarget {
  return { kind: 'node', id };
}

/** Equal by kind and id; two nothings are equal. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.id === b?.id);
}

/** `edge:<id>`, `node:<id>` or `step:<id>`: the form of events, messages and attributes (CONTRACT 3 to 5). */
export function formatTarget(target: Target): string {
  return `${target.kind}:${target.id}`;
}

/** Reads what `formatTarget` writes, from anywhere. An old id gives the target of today; anything unknown gives null. */
export function parseTarget(graph: Graph, value: unknown): Target | null {
  if (typeof value !== 'string') return null;
  const colon = value.indexOf(':');
  const kind = TARGET_KINDS.find((known) => known === value.slice(0, colon));
  return kind === undefined ? null : findTarget(graph, kind, value.slice(colon + 1));
}

/** The target of this kind whose id, today or formerly (`aliases` of the dataset), is `id`; null where there is none. */
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

function idOfToday(graph: Graph, id: string): string {
  return graph.dataset.aliases?.[id] ?? id;
}
