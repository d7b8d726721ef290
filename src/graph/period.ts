/**
 * A period as two days, each an integer yyyymmdd; what the text leaves open is 00, so a year sorts
 * before its months and a month before its days.
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

const DAY = String.raw`(\d{1,2})\s*(?:[-–—]\s*(\d{1,2})\s*)?`;
const MONTH = String.raw`\b(${MONTHS.join('|')})\b`;
/**
 * "3–4 April 2018", "April 2018", "2018", "1990s", "2018-04-03"; and, with a month alone, "3–4
 * April".
 */
const DATE = new RegExp(
  String.raw`(?:(?:${DAY})?${MONTH}\s*)?\b(\d{4})(?:(s)\b|-(\d{2})(?:-(\d{2}))?)?(?!\d)|(?:${DAY})?${MONTH}`,
  'gi',
);

/**
 * Parses the English forms that datasets use: "2014", "November 2015", "3 April 2018", "3–4 April
 * 2018", "2014 – 2018", "1990s", "2018-04-03", with any words around them ("since 2014"). A month
 * without a year gets `assumedYear`. Null if no year is given or assumed.
 */
export function parsePeriod(text: string, assumedYear?: number): Period | null {
  const dates = datesIn(text).flatMap((match) => readDate(match, assumedYear) ?? []);
  const first = dates[0];
  const last = dates.at(-1);
  return first && last ? { from: first.from, to: Math.max(first.from, last.to) } : null;
}

/** Where a text names a date, with or without its year. */
export function datesIn(text: string): readonly RegExpMatchArray[] {
  return [...text.matchAll(DATE)];
}

export function yearOf(day: number): number {
  return Math.floor(day / 10000);
}

/** Negative if `a` begins earlier, or begins with `b` and ends earlier. */
export function comparePeriods(a: Period, b: Period): number {
  return a.from - b.from || a.to - b.to;
}

/** From the first year of a decade to the last. */
const LAST_OF_DECADE = 9_0000;

function readDate(match: RegExpMatchArray, assumedYear?: number): Period | null {
  const [, day, lastDay, month, year, decade, isoMonth, isoDay, bareDay, bareLastDay, bareMonth] =
    match;
  const yearNumber = year === undefined ? assumedYear : Number(year);
  if (yearNumber === undefined) return null;
  const name = month ?? bareMonth;
  const monthNumber = name ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(isoMonth ?? 0);
  const base = yearNumber * 10000 + monthNumber * 100;
  const from = base + Number(day ?? isoDay ?? bareDay ?? 0);
  if (decade !== undefined) return { from, to: from + LAST_OF_DECADE };
  const last = lastDay ?? bareLastDay;
  return { from, to: last === undefined ? from : base + Number(last) };
}
