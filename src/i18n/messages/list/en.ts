import type { Grouping } from '../../../graph/grouping';

/** Messages of the list of ties, in English. Lazy-loaded with it. */
export const en = {
  /** Where nothing can be selected. */
  title: 'All ties, in the article’s order',
  all: 'All ties',
  grouped: 'Group ties',
  groupings: {
    article: 'By paragraph',
    stance: 'By kind',
    node: 'By name',
  } satisfies Record<Grouping, string>,
  paragraph: (n: number) => (n === 0 ? 'Title' : `Paragraph ${n}`),
  group: (title: string, n: number) => `${title} (${n})`,
  showMore: (n: number) => `Show ${n} more`,
};

export type ListMessages = typeof en;
