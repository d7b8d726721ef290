import type { Dataset, DatasetEdge } from '../types';
import { contentWords, shareOf, without } from './contentWords';

/** Texts with fewer content words than this are too short to compare. */
const MIN_WORDS = 3;

/**
 * Whether a text repeats another: more than `maxShare` of its content words occur there too. The
 * names of the edge's two ends are left out, because both texts have to mention them.
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

/**
 * Returns a function that gives the content words in the names of an edge's two ends; each node is
 * split into words once.
 */
export function namesOfEnds({ nodes }: Dataset): (edge: DatasetEdge) => ReadonlySet<string> {
  const words = new Map(
    nodes.map(({ id, label, short = '' }) => [id, contentWords(`${label} ${short}`)]),
  );
  return ({ source, target }) =>
    new Set([source, target].flatMap((id) => [...(words.get(id) ?? [])]));
}
