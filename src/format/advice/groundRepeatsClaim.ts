import type { Finding } from '../finding';
import type { Dataset } from '../types';
import { namesOfEnds, repeats } from './repetition';

const MAX_SHARE = 0.5;

/** A ground is a reason for the claim, and not the claim in other words. */
export function groundRepeatsClaim(dataset: Dataset): readonly Finding[] {
  return dataset.edges.flatMap((edge, i) => {
    const { claim, grounds } = edge.reasoning;
    if (grounds.length === 0) return [];
    const names = namesOfEnds(dataset, edge);
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
