import { pathName, shortValue, type Finding } from '../finding';
import type { Dataset, DatasetEdge } from '../types';
import { listContentWords } from './contentWords';

/**
 * Warns about two edges that say the same from both ends, such as "A works with B in the C" and "B
 * works with A in the C": the same multiset of words in another order. Linear time: edges are
 * compared by a key made of their sorted words.
 */
export function twinEdges(dataset: Dataset): readonly Finding[] {
  const labels = new Map(dataset.nodes.map(({ id, label }) => [id, label]));
  const first = new Map<string, number>();
  return dataset.edges.flatMap((edge, i): readonly Finding[] => {
    const key = keyOf([labels.get(edge.source), edge.label, labels.get(edge.target)].join(' '));
    const twin = first.get(key);
    if (twin === undefined) first.set(key, i);
    if (twin === undefined || isSamePair(edge, dataset.edges[twin])) return [];
    const id = shortValue(dataset.edges[twin]?.id);
    return [
      {
        path: ['edges', i, 'label'],
        text: `says the same as ${pathName(['edges', twin])} ${id} from the other end: let each edge say what its own source does ("takes part in the")`,
        value: edge.label,
      },
    ];
  });
}

/** Two edges in the same direction may differ only in status or period, so they are no twins. */
function isSamePair(edge: DatasetEdge, other: DatasetEdge | undefined): boolean {
  return edge.source === other?.source && edge.target === other.target;
}

function keyOf(text: string): string {
  return [...listContentWords(text)].sort().join(' ');
}
