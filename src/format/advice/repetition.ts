import type { Dataset, DatasetEdge } from '../types';
import { contentWords, shareOf, without } from './contentWords';

/** Two texts with fewer words of their own than this say too little to be compared. */
const MIN_WORDS = 3;

/**
 * Whether a text says again what another says: more than `maxShare` of its content words stand there too. The names of the edge's
 * two ends do not count: both texts have to speak of them.
 */
export function repeats(
  text: string,
  other: string,
  names: ReadonlySet<string>,
  maxShare: number,
): boolean {
  const words = without(contentWords(text), names);
  if (words.size < MIN_WORDS) return false;
  return shareOf(words, contentWords(other)) > maxShare;
}

/** The content words of the names of an edge's two ends. */
export function namesOfEnds(dataset: Dataset, edge: DatasetEdge): ReadonlySet<string> {
  const ends = dataset.nodes.filter(({ id }) => id === edge.source || id === edge.target);
  return contentWords(ends.map(({ label, short }) => `${label} ${short ?? ''}`).join(' '));
}
