import type { EdgeId, NodeId, Step, StepId } from '../format/types';
import type { Graph } from './graph';

export const RELATIONS = [
  'supports',
  'against',
  'follows',
  'supportedBy',
  'opposedBy',
  'leadsTo',
] as const;
/** How a step stands to another; the last three are the first three seen from the other end. */
export type Relation = (typeof RELATIONS)[number];

export interface RelatedSteps {
  readonly relation: Relation;
  readonly steps: readonly StepId[];
}

const REVERSE = { supports: 'supportedBy', against: 'opposedBy', follows: 'leadsTo' } as const;

/** The steps that a step is tied to, by relation in the order of `RELATIONS`; relations without steps are left out. */
export function relationsOf(graph: Graph, step: Step): readonly RelatedSteps[] {
  const others = graph.dataset.argument?.steps ?? [];
  const own = (['supports', 'against', 'follows'] as const).map((relation) => ({
    relation,
    steps: step[relation] ?? [],
  }));
  const reverse = (['supports', 'against', 'follows'] as const).map((relation) => ({
    relation: REVERSE[relation],
    steps: others.filter((other) => other[relation]?.includes(step.id)).map(({ id }) => id),
  }));
  return [...own, ...reverse].filter(({ steps }) => steps.length > 0);
}

/** The steps that use an edge or a node, in the file's order. */
export function stepsUsing(graph: Graph, id: EdgeId | NodeId): readonly Step[] {
  return (graph.dataset.argument?.steps ?? []).filter(({ uses }) => uses.includes(id));
}

/** Why no step uses an edge, where the dataset says so. */
export function backgroundOf(graph: Graph, id: EdgeId): string | undefined {
  return graph.dataset.argument?.background?.find(({ edge }) => edge === id)?.why;
}

/** What a step uses, apart: edges in the article's order, nodes in the file's. */
export function usesOf(
  graph: Graph,
  step: Step,
): { readonly edges: readonly EdgeId[]; readonly nodes: readonly NodeId[] } {
  const used: ReadonlySet<string> = new Set(step.uses);
  return {
    edges: graph.order.filter((id) => used.has(id)),
    nodes: graph.nodes.map(({ id }) => id).filter((id) => used.has(id)),
  };
}

/** Position of a step in the argument, from 1; 0 where there is no such step. */
export function stepNumber(graph: Graph, id: StepId): number {
  return [...graph.stepById.keys()].indexOf(id) + 1;
}

/** Whether a step is what the argument comes to. */
export function isThesis(graph: Graph, id: StepId): boolean {
  return graph.dataset.argument?.thesis.includes(id) ?? false;
}
