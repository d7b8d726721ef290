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
  /** The argument as a view of its own. */
  outline: {
    title: 'The argument',
    none: 'This map has no argument.',
    /** A switch; off, the outline begins with what the article argues in the end. */
    byArticle: 'In the article’s order',
    /** Heading of the steps that no thesis depends on. */
    others: 'Also told along the way',
    /** The words between a step and the one it stands under. */
    connectives: { but: 'but', so: 'so' },
    /** Name of the button that lists or hides what stands below a step. */
    below: (text: string) => `Steps below: ${text}`,
    moreTies: (n: number) => `${n} more ${n === 1 ? 'tie' : 'ties'}`,
  },
  /** The tour through the argument. */
  tour: {
    stopOf: (k: number, n: number) => `${k} of ${n}`,
    stops: 'Steps of the tour',
    stop: (k: number, title: string) => `${k}. ${title}`,
    previous: 'Previous',
    next: 'Next',
    finish: 'Finish',
    leave: 'Leave the tour',
    more: 'More about this step',
    resume: (k: number, n: number) => `Back to step ${k} of ${n}`,
    /** A button on a step’s page. */
    fromHere: 'Follow the argument from here',
  },
  /** The article as paragraphs of sentences. */
  glance: {
    title: 'Ties in each sentence of the article',
    /** Name of a sentence: its place, then its ties by kind. */
    sentence: (place: string, ties: readonly string[]) =>
      `${place}: ${ties.length === 0 ? 'no ties' : ties.join(', ')}`,
    stanceCount: (stance: string, n: number) => `${n} ${stance.toLowerCase()}`,
    here: 'this step',
    noTies: 'No tie on this map comes from this sentence.',
  },
};

export type ArgumentMessages = typeof en;
