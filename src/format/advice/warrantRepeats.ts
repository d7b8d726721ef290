import type { Finding } from '../finding';
import type { Dataset } from '../types';
import { namesOfEnds, repeats } from './repetition';

/**
 * A warrant connects the grounds with the claim and so shares words with both; the threshold is
 * higher than for a ground.
 */
const MAX_SHARE = 0.6;

/**
 * Warns about a warrant that repeats the claim or a ground: it has to say why the claim follows.
 */
export function warrantRepeats(dataset: Dataset): readonly Finding[] {
  const namesOf = namesOfEnds(dataset);
  return dataset.edges.flatMap((edge, i): readonly Finding[] => {
    const { claim, grounds, warrant } = edge.reasoning;
    if (warrant === undefined) return [];
    const names = namesOf(edge);
    const repeated = [
      ...(repeats(warrant, claim, names, MAX_SHARE) ? ['the claim'] : []),
      ...grounds.flatMap(({ text }, j) =>
        repeats(warrant, text, names, MAX_SHARE) ? [`grounds[${j}]`] : [],
      ),
    ];
    if (repeated.length === 0) return [];
    return [
      {
        path: ['edges', i, 'reasoning', 'warrant'],
        text: `says ${repeated.join(' and ')} again: say why the claim follows, or leave the warrant out`,
        value: warrant,
      },
    ];
  });
}
