import type { Finding } from '../finding';
import type { Dataset } from '../types';
import { namesOfEnds, repeats } from './repetition';

const MAX_SHARE = 0.5;

/** Warns about a ground that restates the claim: a ground has to give a reason for it. */
export function groundRepeatsClaim(dataset: Dataset): readonly Finding[] {
  const namesOf = namesOfEnds(dataset);
  return dataset.edges.flatMap((edge, i) => {
    const { claim, grounds } = edge.reasoning;
    if (grounds.length === 0) return [];
    const names = namesOf(edge);
    return grounds.flatMap(({ text }, j): readonly Finding[] => {
      if (!repeats(text, claim, names, MAX_SHARE)) return [];
      return [
        {
          path: ['edges', i, 'reasoning', 'grounds', j, 'text'],
          text: "says the claim again: give the article's reason for it, or take the ground out; an empty list says that the article gives none",
          value: text,
        },
      ];
    });
  });
}
