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
/** How a step relates to another; the last three are the inverses of the first three. */
export type Relation = (typeof RELATIONS)[number];

export interface RelatedSteps {
  readonly relation: Relation;
  readonly steps: readonly StepId[];
}

const REVERSE = { supports: 'supportedBy', against: 'opposedBy', follows: 'leadsTo' } as const;

/**
 * The steps related to a step, grouped by relation in the order of `RELATIONS`; empty relations are
 * left out.
 */
export function relationsOf(graph: Graph, step: Step): readonly RelatedSteps[] {
  const others = graph.dataset.argument?.steps ?? [];
  const reverse = (['supports', 'against', 'follows'] as const).map((relation) => ({
    relation: REVERSE[relation],
    steps: others.filter((other) => other[relation]?.includes(step.id)).map(({ id }) => id),
  }));
  return [...ownRelationsOf(step), ...reverse.filter(({ steps }) => steps.length > 0)];
}

/** The relations that a step states itself; empty ones are left out. */
export function ownRelationsOf(step: Step): readonly RelatedSteps[] {
  return (['supports', 'against', 'follows'] as const)
    .map((relation) => ({ relation, steps: step[relation] ?? [] }))
    .filter(({ steps }) => steps.length > 0);
}

/** The steps that use an edge or a node, in file order. */
export function stepsUsing(graph: Graph, id: EdgeId | NodeId): readonly Step[] {
  return (graph.dataset.argument?.steps ?? []).filter(({ uses }) => uses.includes(id));
}

/** Why no step uses an edge, if the dataset says so. */
export function backgroundOf(graph: Graph, id: EdgeId): string | undefined {
  return graph.dataset.argument?.background?.find(({ edge }) => edge === id)?.why;
}

/** What a step uses, split by kind: edges in the article's order, nodes in file order. */
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

/** The number of a step in the argument, from 1; 0 if there is no such step. */
export function stepNumber(graph: Graph, id: StepId): number {
  return [...graph.stepById.keys()].indexOf(id) + 1;
}

/** Whether a step belongs to the thesis, the conclusion of the argument. */
export function isThesis(graph: Graph, id: StepId): boolean {
  return graph.dataset.argument?.thesis.includes(id) ?? false;
}
