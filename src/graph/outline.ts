import type { Step, StepId } from '../format/types';
import {
  ownRelationsOf,
  relationsOf,
  RELATIONS,
  type RelatedSteps,
  type Relation,
} from './argument';
import type { Graph } from './graph';

/** The word that joins a step to the one it stands under; null for a plain reason. */
export type Connective = 'but' | 'so' | null;

/** A step of the argument in its place in the outline. */
export interface OutlineStep {
  readonly step: Step;
  /** 0 for a thesis and for a step that belongs to none. */
  readonly depth: number;
  readonly connective: Connective;
  /** In file order, which is the article's. */
  readonly children: readonly OutlineStep[];
  /** What the step says of others than the one it stands under: supports, against, follows. */
  readonly also: readonly RelatedSteps[];
}

export interface Outline {
  /** The theses, with all that leads to them or from them below. */
  readonly theses: readonly OutlineStep[];
  /** Steps that no thesis depends on. */
  readonly others: readonly OutlineStep[];
}

const CONNECTIVES: Readonly<Record<Relation, Connective>> = {
  supports: null,
  leadsTo: null,
  against: 'but',
  opposedBy: 'but',
  follows: 'so',
  supportedBy: 'so',
};

interface Parent {
  readonly id: StepId;
  readonly relation: Relation;
}

/**
 * The argument as a tree. The steps form a graph, so a step with several parents is listed once:
 * under the one nearest to a thesis, where it is read soonest; of several there, by the order of
 * `RELATIONS`, and then under the last, after which all that it rests on has been read. O(steps²).
 */
export function buildOutline(graph: Graph): Outline {
  const { thesis = [] } = graph.dataset.argument ?? {};
  const parents = parentsFrom(graph, thesis);
  const roots = stepsOf(graph).filter(({ id }) => !parents.has(id));
  const entryOf = (step: Step) => buildEntry(graph, parents, step, 0);
  return {
    theses: roots.filter(({ id }) => thesis.includes(id)).map(entryOf),
    others: roots.filter(({ id }) => !thesis.includes(id)).map(entryOf),
  };
}

/** The steps in the article's order, none under another. */
export function buildArticleOrder(graph: Graph): readonly OutlineStep[] {
  const startOf = ({ places }: Step) => Math.min(Infinity, ...places.map(({ start }) => start));
  return [...stepsOf(graph)]
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b))))
    .map((step) => ({
      step,
      depth: 0,
      connective: null,
      children: [],
      also: relationsExcept(step, []),
    }));
}

/** An outline as one list: each step before those below it. */
export function flattenOutline(steps: readonly OutlineStep[]): readonly OutlineStep[] {
  return steps.flatMap((one) => [one, ...flattenOutline(one.children)]);
}

function stepsOf(graph: Graph): readonly Step[] {
  return graph.dataset.argument?.steps ?? [];
}

/** Breadth first from the theses, then from each remaining step, so that none is left out. */
function parentsFrom(graph: Graph, thesis: readonly StepId[]): ReadonlyMap<StepId, Parent> {
  const parents = new Map<StepId, Parent>();
  const placed = new Set<StepId>();
  const placeBelow = (roots: readonly StepId[]) => {
    let level = new Set(roots);
    while (level.size > 0) {
      level.forEach((id) => placed.add(id));
      const found = stepsOf(graph).flatMap((step) => {
        const parent = placed.has(step.id) ? undefined : parentIn(graph, step, level);
        return parent ? [[step.id, parent] as const] : [];
      });
      found.forEach(([id, parent]) => parents.set(id, parent));
      level = new Set(found.map(([id]) => id));
    }
  };
  placeBelow(thesis);
  for (const { id } of stepsOf(graph)) if (!placed.has(id)) placeBelow([id]);
  return parents;
}

function parentIn(graph: Graph, step: Step, level: ReadonlySet<StepId>): Parent | undefined {
  const related = relationsOf(graph, step);
  const candidates = RELATIONS.map((relation) => ({
    relation,
    id: related.find((one) => one.relation === relation)?.steps.findLast((id) => level.has(id)),
  }));
  return candidates.find((one): one is Parent => one.id !== undefined);
}

function buildEntry(
  graph: Graph,
  parents: ReadonlyMap<StepId, Parent>,
  step: Step,
  depth: number,
  before: readonly StepId[] = [],
): OutlineStep {
  const parent = parents.get(step.id);
  const children = stepsOf(graph).filter(({ id }) => parents.get(id)?.id === step.id);
  const isContrast = step.against?.some((id) => before.includes(id)) ?? false;
  return {
    step,
    depth,
    connective: isContrast ? 'but' : parent ? CONNECTIVES[parent.relation] : null,
    children: children.map((child, i) =>
      buildEntry(
        graph,
        parents,
        child,
        depth + 1,
        children.slice(0, i).map(({ id }) => id),
      ),
    ),
    // What the word already says of the step just read is not said again.
    also: relationsExcept(step, [parent?.id, before.at(-1)]),
  };
}

function relationsExcept(
  step: Step,
  except: readonly (StepId | undefined)[],
): readonly RelatedSteps[] {
  return ownRelationsOf(step)
    .map(({ relation, steps }) => ({ relation, steps: steps.filter((id) => !except.includes(id)) }))
    .filter(({ steps }) => steps.length > 0);
}
