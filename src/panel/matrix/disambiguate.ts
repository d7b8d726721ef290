import type { DatasetEdge, EdgeId } from '../../format/types';
import { distinctWords } from './distinctWords';

/** What tells a tie from the others that look the same; nothing for one whose look is its own. */
export function wordsApart(
  ties: readonly DatasetEdge[],
  lookOf: (tie: DatasetEdge) => string,
): ReadonlyMap<EdgeId, string> {
  return new Map(
    [...new Set(ties.map(lookOf))].flatMap((look) => {
      const alike = ties.filter((tie) => lookOf(tie) === look);
      const apart = distinctWords(alike.map(({ label }) => label));
      return alike.length === 1 ? [] : alike.map(({ id }, i) => [id, apart[i] ?? ''] as const);
    }),
  );
}
