import type { Relation } from '../../../graph/argument';

/**
 * Messages about the argument and its steps. Separate from the other messages because they are
 * lazy-loaded with the pages that show them.
 */
export const en = {
  /** Heading of the whole argument as a text. */
  title: 'The argument, step by step',
  /** "Step 3 of 12 in the argument"; both numbers are already formatted for the language. */
  stepOf: (k: string, n: string) => `Step ${k} of ${n} in the argument`,
  thesis: 'What the article argues in the end',
  noGrounds: 'The article gives no reason for this.',
  /** Heading in place of `panel.warrant`. */
  warrantByEditor: 'How this map reads it',
  /** The same heading if there are no grounds. */
  warrantAlone: 'The reasoning',
  /** Heading above the texts of steps. */
  usedToArgue: 'Used to argue that …',
  background: 'Background',
  /** Headings above the texts of related steps. */
  relations: {
    supports: 'Supports',
    against: 'Set against',
    follows: 'Follows from',
    supportedBy: 'Supported by',
    opposedBy: 'Set against this',
    leadsTo: 'Leads to',
  } satisfies Record<Relation, string>,
  ties: 'The ties it rests on',
  names: 'The names it is about',
};

export type ArgumentMessages = typeof en;
