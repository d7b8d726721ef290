/**
 * A period as two days, each a whole number yyyymmdd; what the text leaves open is 00, so a year comes before its months
 * and a month before its days.
 */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DATE = new RegExp(
  String.raw`(?:(?:(\d{1,2})\s*(?:[-–—]\s*(\d{1,2})\s*)?)?\b(${MONTHS.join('|')})\s+)?\b(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)`,
  'gi',
);

/**
 * Reads the English forms that datasets use: "2014", "November 2015", "3 April 2018", "3–4 April 2018", "2014 – 2018",
 * "2018-04-03", with any words around them ("since 2014"). Null where no year is named.
 */
export function parsePeriod(text: string): Period | null {
  const dates = [...text.matchAll(DATE)].map(readDate);
  const first = dates[0];
  const last = dates.at(-1);
  return first && last ? { from: first.from, to: Math.max(first.from, last.to) } : null;
}

/** Negative where `a` begins earlier, or begins with `b` and ends earlier. */
export function comparePeriods(a: Period, b: Period): number {
  return a.from - b.from || a.to - b.to;
}

function readDate(match: RegExpMatchArray): Period {
  const [, firstDay, lastDay, month, year, isoMonth, isoDay] = match;
  const monthNumber = month ? MONTHS.indexOf(month.toLowerCase()) + 1 : Number(isoMonth ?? 0);
  const base = Number(year) * 10000 + monthNumber * 100;
  const from = base + Number(firstDay ?? isoDay ?? 0);
  return { from, to: lastDay === undefined ? from : base + Number(lastDay) };
}
