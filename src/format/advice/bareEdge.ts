import type { Finding } from '../finding';
import type { Dataset } from '../types';

/**
 * Cooperation and dispute are interpretations and need grounds; membership, office and
 * participation are facts.
 */
export function bareEdge(dataset: Dataset): readonly Finding[] {
  return dataset.edges.flatMap(({ stance, reasoning }, i): readonly Finding[] => {
    if (stance === 'neutral' || reasoning.grounds.length > 0 || reasoning.warrant !== undefined)
      return [];
    return [
      {
        path: ['edges', i, 'reasoning'],
        text: `has neither a ground nor a warrant for a tie of ${stance}: add one (warrantBy "editor" where it is your reading); where the article only says how things are, make the stance neutral`,
      },
    ];
  });
}
