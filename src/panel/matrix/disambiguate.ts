import type { DatasetEdge, EdgeId } from '../../format/types';
import { distinctParts } from './distinctParts';

/**
 * For each edge that looks the same as others, the words that distinguish it. An edge that looks
 * unique has no entry.
 */
export function disambiguate(
  edges: readonly DatasetEdge[],
  keyOf: (edge: DatasetEdge) => string,
): ReadonlyMap<EdgeId, string> {
  return new Map(
    [...new Set(edges.map(keyOf))].flatMap((key) => {
      const alike = edges.filter((edge) => keyOf(edge) === key);
      const distinct = distinctParts(alike.map(({ label }) => label));
      return alike.length === 1 ? [] : alike.map(({ id }, i) => [id, distinct[i] ?? ''] as const);
    }),
  );
}
