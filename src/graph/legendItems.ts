import type { DatasetEdge } from '../format/types';
import type { Graph } from './graph';
import { principals } from './principals';
import { GLYPH_KINDS, shapeOf } from './shapes';
import { isPast, isUnreal } from './status';

/** What the legend explains: the shapes of nodes and the ends of lines. In the legend's order. */
const LEGEND_LINES = ['arrow', 'unreal', 'past', 'several'] as const;
/** `pair`: two principals and the thick line between them, instead of `state`. */
const LEGEND_ITEMS = ['pair', ...GLYPH_KINDS, ...LEGEND_LINES] as const;
export type LegendLine = 'pair' | (typeof LEGEND_LINES)[number];
export type LegendItem = (typeof LEGEND_ITEMS)[number];

/** The items that this map has. */
export function legendItemsOf(graph: Graph): readonly LegendItem[] {
  const states = principals(graph);
  const present = new Set<LegendItem>(
    graph.nodes.map((node) => (states.has(node.id) ? 'state' : shapeOf(node.kind))),
  );
  if (graph.edges.some(({ source, target }) => states.has(source) && states.has(target)))
    present.add('pair').delete('state');
  if (graph.edges.some((edge) => endsInArrow(edge))) present.add('arrow');
  if (graph.edges.some(isUnreal)) present.add('unreal');
  if (graph.edges.some(isPast)) present.add('past');
  if ([...graph.lines.values()].some((ids) => ids.length > 1)) present.add('several');
  return LEGEND_ITEMS.filter((item) => present.has(item));
}

function endsInArrow(edge: DatasetEdge): boolean {
  return edge.directed && !isUnreal(edge) && !isPast(edge);
}

/** What a large disc stands for: a state if all principals are states, otherwise a principal. */
export function principalLabelKey(graph: Graph): 'state' | 'principal' {
  const kinds = [...principals(graph)].map((id) => graph.nodeById.get(id)?.kind);
  return kinds.every((kind) => kind === 'country') ? 'state' : 'principal';
}

/** What position on the map means, in the dataset's own words, if it gives any. */
export function positionMeaning({ dataset }: Graph): string | undefined {
  const meaning = dataset.positionMeaning ?? dataset['x-position'];
  return typeof meaning === 'string' ? meaning : undefined;
}
