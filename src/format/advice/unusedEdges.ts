import type { Finding } from '../finding';
import type { Dataset } from '../types';

/**
 * If there is an argument, warns about edges that no step uses and that are not explained in
 * `background`.
 */
export function unusedEdges({ edges, argument }: Dataset): readonly Finding[] {
  if (!argument) return [];
  const placed = new Set<string>([
    ...argument.steps.flatMap(({ uses }) => uses),
    ...(argument.background ?? []).map(({ edge }) => edge),
  ]);
  return edges.flatMap(({ id }, i) =>
    placed.has(id)
      ? []
      : [
          {
            path: ['edges', i],
            text: 'is used by no step of the argument: put it into the uses of a step, or into argument.background with a reason',
          },
        ],
  );
}
