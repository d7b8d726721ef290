/**
 * Locale-dependent formatting through `Intl`, each function pure in its language tag. Node and
 * browsers agree (CLDR).
 */

type Forms<Form> = Partial<Readonly<Record<Intl.LDMLPluralRule, Form>>> & { readonly other: Form };

/** The plural form for a count: in Russian `one` for 21, `few` for 3, `many` for 11. */
export function pickForm<Form>(lang: string, n: number, forms: Forms<Form>): Form {
  return forms[pluralRules(lang).select(n)] ?? forms.other;
}

/** Formats a number in the language's digits: "۱۲" for `fa`. */
export function formatNumber(lang: string, n: number): string {
  return numberFormat(lang).format(n);
}

/** "Ankara, Moscow and Tehran". */
export function formatList(lang: string, items: readonly string[]): string {
  return listFormat(lang).format(items);
}

/**
 * Formats a day, a month or a year as written in datasets ("2018-04-09", "2018-04", "2018"). Always
 * in the Gregorian calendar, which articles and their dates use. Any other text is returned
 * unchanged.
 */
export function formatDate(lang: string, text: string): string {
  const found = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text)?.groups;
  const date = new Date(text);
  if (!found || Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(found['month'] && { month: 'long' }),
    ...(found['day'] && { day: 'numeric' }),
  }).format(date);
}

/**
 * The name of language `named` in language `lang`: "persiano" for `fa` in `it`; the tag itself if
 * there is no name.
 */
export function formatLanguage(lang: string, named: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(named) ?? named;
}

const pluralRules = memoize((lang) => new Intl.PluralRules(lang));
const numberFormat = memoize((lang) => new Intl.NumberFormat(lang, { useGrouping: false }));
const listFormat = memoize((lang) => new Intl.ListFormat(lang));

/** Constructing a formatter takes longer than all the formatting it then does. */
function memoize<Made>(make: (lang: string) => Made): (lang: string) => Made {
  const known = new Map<string, Made>();
  return (lang) => {
    const value = known.get(lang) ?? make(lang);
    known.set(lang, value);
    return value;
  };
}
