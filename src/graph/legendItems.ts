import type { Graph } from './graph';
import { principals } from './principals';
import { shapeOf } from './shapes';
import { isPast, isUnreal } from './status';

/** What a map's key explains: the shapes of nodes and the ends of lines. In the key's order. */
export const LEGEND_ITEMS = [
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
export type LegendItem = (typeof LEGEND_ITEMS)[number];

/** The signs that this map has. */
export function legendItemsOf(graph: Graph): readonly LegendItem[] {
  const states = principals(graph);
  const present = new Set<LegendItem>(
    graph.nodes.map((node) => (states.has(node.id) ? 'state' : shapeOf(node.kind))),
  );
  if (graph.edges.some((edge) => edge.directed)) present.add('arrow');
  if (graph.edges.some(isUnreal)) present.add('unreal');
  if (graph.edges.some(isPast)) present.add('past');
  return LEGEND_ITEMS.filter((item) => present.has(item));
}

/** What a large disc stands for: a state, as far as all of them are states. */
export function principalLabelKey(graph: Graph): 'state' | 'principal' {
  const kinds = [...principals(graph)].map((id) => graph.nodeById.get(id)?.kind);
  return kinds.every((kind) => kind === 'country') ? 'state' : 'principal';
}

/** What position on the map means, in the dataset's own words where it has any. */
export function positionMeaning({ dataset }: Graph): string | undefined {
  const meaning = dataset.positionMeaning ?? dataset['x-position'];
  return typeof meaning === 'string' ? meaning : undefined;
}
