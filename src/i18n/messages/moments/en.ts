const ties = (n: number) => `${n} ${n === 1 ? 'tie' : 'ties'}`;

/** Messages about the moments of the article, in English. Lazy-loaded with them. */
export const en = {
  title: 'Then and now',
  /** A cell of the strip, for those who hear it: its label, then its counts by stance. */
  cell: (label: string, n: number, counts: string) => `${label}: ${ties(n)}. ${counts}`,
  total: ties,
  count: (stance: string, n: number) => `${stance} ${n}`,
  added: (since: string, n: number) => `New since ${since} (${n})`,
  ended: (since: string, n: number) => `Ended since ${since} (${n})`,
  kept: (n: number) => `Still so (${n})`,
  undated: (n: number) => `Without a date (${n})`,
  /** Events and agreements, of which it would be wrong to say that they have ended. */
  onlyBefore: (label: string, n: number) => `Told only of ${label} (${n})`,
  ties: (n: number) => `Ties (${n})`,
  more: (n: number) => `${n} more`,
  /** `before` and `after` name what the two were or are tied by. */
  turned: (names: string, from: string, before: string, to: string, after: string) =>
    `${names}: from ${from} (${before}) to ${to} (${after}).`,
  note: 'A tie without a date belongs to the time when the article was written.',
  moment: 'Time',
  change: 'New, and ended',
  /** In the table, before the titles of ties. */
  new: 'New',
  gone: 'Ended',
  noDate: 'Without a date',
  onlyAt: (label: string) => `Told only of ${label}`,
};

export type MomentMessages = typeof en;
