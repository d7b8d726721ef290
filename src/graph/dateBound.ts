import { datesIn } from './period';

/** How a period relates to its one date: "until 1986", "1986" and "since 1986" are three times. */
export type DateBound = 'before' | 'until' | 'by' | 'at' | 'since' | 'after';

/** In chronological order for one and the same date. */
const BOUNDS: readonly DateBound[] = ['before', 'until', 'by', 'at', 'since', 'after'];

const BOUND_OF_WORD: Readonly<Record<string, DateBound>> = {
  before: 'before',
  until: 'until',
  till: 'until',
  to: 'until',
  by: 'by',
  since: 'since',
  from: 'since',
  after: 'after',
};

const WORD = new RegExp(String.raw`\b(${Object.keys(BOUND_OF_WORD).join('|')})\b`, 'i');

/** Reads the English word before a single date; two dates ("from 1924 to 1986") need none. */
export function dateBound(text: string): DateBound {
  const [date, ...more] = datesIn(text);
  if (!date || more.length > 0) return 'at';
  const word = WORD.exec(text.slice(0, date.index))?.[1]?.toLowerCase() ?? '';
  return BOUND_OF_WORD[word] ?? 'at';
}

/** Negative if `a` is the earlier of two times that name the same date. */
export function compareBounds(a: DateBound, b: DateBound): number {
  return BOUNDS.indexOf(a) - BOUNDS.indexOf(b);
}
