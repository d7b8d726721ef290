/** Messages of the page of a pair, in English. Lazy-loaded with it. */
export const en = {
  notClaimed: 'Not claimed',
  /** Names come first in the page's title, so the sentences need none. */
  noClaim: 'The article claims no tie between these two.',
  inCommon: 'In common',
  bothTakePart: 'Both take part in:',
  byWayOf: 'By way of',
  /** Between the steps of a chain. */
  step: ';',
  coMention: (names: string) =>
    `They only meet here (${names}): no tie between them is claimed there.`,
  noChain: 'No short chain of ties connects them on this map.',
  each: 'Each by itself',
};

export type PairMessages = typeof en;
