import type { Finding } from '../finding';
import type { Dataset } from '../types';
import { namesOfEnds, repeats } from './repetition';

/** A warrant leads from the grounds to the claim and takes up words of both, so more has to be the same than in a ground. */
const MAX_SHARE = 0.6;

/** A warrant says why the claim follows; it repeats neither the claim nor a ground. */
export function warrantRepeats(dataset: Dataset): readonly Finding[] {
  return dataset.edges.flatMap((edge, i): readonly Finding[] => {
    const { claim, grounds, warrant } = edge.reasoning;
    if (warrant === undefined) return [];
    const names = namesOfEnds(dataset, edge);
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
