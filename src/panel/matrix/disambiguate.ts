import type { DatasetEdge, EdgeId } from '../../format/types';
import { distinctParts } from './distinctParts';

/** What tells a tie from the others that look the same; nothing for one whose look is its own. */
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
