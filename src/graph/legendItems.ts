import type { Graph } from './graph';
import { principals } from './principals';
import { shapeOf } from './shapes';
import { isPast, isUnreal } from './status';

/** What a map's key explains: the shapes of nodes and the ends of lines. In the key's order. */
export const SIGNS = [
  'state',
  'framework',
  'project',
  'event',
  'idea',
  'person',
  'actor',
  'arrow',
  'unreal',
  'past',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The signs that this map has. */
export function signsOf(graph: Graph): readonly Sign[] {
  const states = principals(graph);
  const present = new Set<Sign>(
    graph.nodes.map((node) => (states.has(node.id) ? 'state' : shapeOf(node.kind))),
  );
  if (graph.edges.some((edge) => edge.directed)) present.add('arrow');
  if (graph.edges.some(isUnreal)) present.add('unreal');
  if (graph.edges.some(isPast)) present.add('past');
  return SIGNS.filter((sign) => present.has(sign));
}

/** What a large disc stands for: a state, as far as all of them are states. */
export function discOf(graph: Graph): 'state' | 'principal' {
  const kinds = [...principals(graph)].map((id) => graph.nodeById.get(id)?.kind);
  return kinds.every((kind) => kind === 'country') ? 'state' : 'principal';
}

/** What position on the map means, in the dataset's own words where it has any. */
export function positionOf({ dataset }: Graph): string | undefined {
  const said = dataset.positionMeaning ?? dataset['x-position'];
  return typeof said === 'string' ? said : undefined;
}
