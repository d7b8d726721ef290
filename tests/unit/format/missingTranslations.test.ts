import { expect, test } from 'vitest';
import { findMissingTranslations } from '../../../src/format/missingTranslations';
import { tinyDataset } from '../../fixtures/dataset';

test('a dataset in one language misses no translation', () => {
  expect(findMissingTranslations(tinyDataset())).toEqual([]);
});

test('for each further language the first text without it is named, with the cure, and the others are counted', () => {
  const raw = tinyDataset();
  const title = { en: raw.title, ru: 'Два города', 'en-GB': 'Two towns' };
  const translated = { ...raw, title };
  const [warning, ...more] = findMissingTranslations(translated, 'graph.json');
  expect(more).toEqual([]);
  expect(warning?.path).toBe('summary');
  expect(warning?.message).toMatch(
    /^graph\.json: summary is not told in "ru", nor are \d+ others; who reads in it reads it in "en": write \{"en": "…", "ru": "…"\}$/,
  );
});

test('what is translated into a variant of the language counts as translated', () => {
  const raw = tinyDataset();
  const translated = {
    lang: 'en',
    title: { en: raw.title, 'pt-BR': 'Duas cidades' },
    summary: { en: raw.summary, pt: 'Duas cidades.' },
  };
  expect(findMissingTranslations(translated)).toEqual([]);
});
