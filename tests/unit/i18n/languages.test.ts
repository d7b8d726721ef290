import { pickPageMessages } from '../../../src/i18n/messages/pages/pickPageMessages';
import { expect, test } from 'vitest';
import { loadMessages } from '../../../src/i18n/loadMessages';
import { en, type Messages } from '../../../src/i18n/messages/en';
import { fa } from '../../../src/i18n/messages/fa';
import { ru } from '../../../src/i18n/messages/ru';
import { pickShareMessages } from '../../../src/i18n/messages/share/pickShareMessages';
import { tr } from '../../../src/i18n/messages/tr';

const OTHERS = [ru, tr, fa];

/** What is the same in every language: punctuation, keys as printed, names of formats. */
const SAME_EVERYWHERE =
  /^(?:SVG|PNG|Iframe|BibTeX|CSL-JSON|Tab|Home|End|Enter|Space|Esc|[^\p{L}]*)$/u;

test.each([
  ['ru', ru],
  ['ru-KZ', ru],
  ['TR', tr],
  ['fa_IR', fa],
  ['en-GB', en],
  ['ar', en],
  ['', en],
  [null, en],
  ['constructor', en],
])('the language %s is answered with the nearest table', async (tag, table) => {
  expect(await loadMessages(tag)).toBe(table);
});

test.each(OTHERS.map((messages) => [messages.lang, messages] as const))(
  '%s leaves no text of the English table as it is, and none empty',
  (_, messages) => {
    const english = textsOf(en);
    const left = [...textsOf(messages)].filter(
      ([path, text]) =>
        path !== '.dir' &&
        (text.trim() === '' || (text === english.get(path) && !SAME_EVERYWHERE.test(text.trim()))),
    );
    expect(left).toEqual([]);
  },
);

test.each(OTHERS.map((messages) => [messages.lang, messages] as const))(
  '%s tells its reader that nobody who grew up with it has read it',
  (_, messages) => {
    expect(messages.unreviewed).toMatch(/\p{L}{3}/u);
  },
);

test('only Persian runs from right to left', () => {
  expect([en, ...OTHERS].filter(({ dir }) => dir === 'rtl')).toEqual([fa]);
});

test.each([
  [0, '0 связей'],
  [1, '1 связь'],
  [3, '3 связи'],
  [5, '5 связей'],
  [11, '11 связей'],
  [21, '21 связь'],
  [22, '22 связи'],
])('Russian counts %i edges by its own rules', (n, counted) => {
  expect(ru.embed.marker(Array.from({ length: n }, () => 'x'))).toBe(
    n === 1 ? 'На карте: x' : `На карте: ${counted}`,
  );
});

test('after "of" Russian asks for the genitive', () => {
  expect(ru.filters.counts(3, 21)).toContain('21 связи');
  expect(ru.filters.counts(3, 22)).toContain('22 связей');
});

test('a Turkish noun stays in the singular behind a number', () => {
  expect([1, 5].map(tr.search.count)).toEqual(['1 sonuç', '5 sonuç']);
});

test('Persian counts in its own digits', () => {
  expect(fa.panel.tieOf(12, 57)).toBe('پیوند ۱۲ از ۵۷');
  expect(pickPageMessages('fa').placeShort(6, 2)).toBe('¶ ۶.۲');
});

test('a name inside a Persian sentence is set apart, whichever way it runs', () => {
  expect(pickPageMessages('fa').isolate('S-400 (Russia)')).toContain('\u2068S-400 (Russia)\u2069');
});

test.each([
  ['2018-04-09', '9 April 2018', '9 апреля 2018 г.', '9 Nisan 2018', '۹ آوریل ۲۰۱۸'],
  ['2018-04', 'April 2018', 'апрель 2018 г.', 'Nisan 2018', 'آوریل ۲۰۱۸'],
  ['2018', '2018', '2018', '2018', '۲۰۱۸'],
  ['soon', 'soon', 'soon', 'soon', 'soon'],
  ['2018-99', '2018-99', '2018-99', '2018-99', '2018-99'],
])('the date %s is said in each language, by the Gregorian calendar', (written, ...said) => {
  expect([en, ...OTHERS].map(({ date }) => date(written))).toEqual(said);
});

test('several things are listed as each language lists them', () => {
  expect([en, ru, tr].map(({ listed }) => listed(['A', 'B', 'C']))).toEqual([
    'A, B and C',
    'A, B и C',
    'A, B ve C',
  ]);
});

test('the language of a map is named in the reader’s', () => {
  expect(OTHERS.map(({ mapLanguage }) => mapLanguage('en'))).toEqual([
    expect.stringContaining('английский'),
    expect.stringContaining('İngilizce'),
    expect.stringContaining('انگلیسی'),
  ]);
});

/** Every text of a message table by its path; functions are called with placeholders. */
function textsOf(messages: Messages): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([key, one]) => read(`${path}.${key}`, one));
  };
  read('', messages);
  return found;
}

test.each(OTHERS.map((messages) => [messages.lang] as const))(
  'what is shared and cited is told in %s too, and without marks that are not seen',
  (lang) => {
    const [share, english] = [pickShareMessages(lang), pickShareMessages('en')];
    const { forms, chosen, ...texts } = share;
    const translated = Object.entries({ ...texts, ...chosen }).filter(([, text]) => text !== '');
    expect(translated.length).toBeGreaterThan(12);
    const same = { ...english, ...english.chosen };
    expect(translated.filter(([name, text]) => text === same[name as keyof typeof same])).toEqual(
      [],
    );
    expect(Object.keys(forms)).toEqual(Object.keys(english.forms));
    const source = { title: 'T', publisher: 'P', issued: '2018-04-09' };
    const messages = OTHERS.find((one) => one.lang === lang) ?? en;
    expect(share.note(messages, source as Parameters<typeof share.note>[1], 'CC')).not.toMatch(
      /\p{Cf}/u,
    );
  },
);
