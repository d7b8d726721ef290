import type { Grouping } from '../../../graph/grouping';

/** Messages of long lists, above all that of the ties, in English. Lazy-loaded with them. */
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
  /** Below search results. */
  firstFound: (n: number) => `These are the first ${n}. Another letter or word finds fewer.`,
};

export type ListMessages = typeof en;
