import { expect, test } from 'vitest';
import { findUntold } from '../../../src/format/missingTranslations';
import { tinyDataset } from '../../fixtures/dataset';

test('a dataset in one language leaves nothing untold', () => {
  expect(findUntold(tinyDataset())).toEqual([]);
});

test('for each further language the first text without it is named, with the cure, and the others are counted', () => {
  const raw = tinyDataset();
  const title = { en: raw.title, ru: 'Два города', 'en-GB': 'Two towns' };
  const told = { ...raw, title };
  const [warning, ...more] = findUntold(told, 'graph.json');
  expect(more).toEqual([]);
  expect(warning?.path).toBe('summary');
  expect(warning?.message).toMatch(
    /^graph\.json: summary is not told in "ru", nor are \d+ others; who reads in it reads it in "en": write \{"en": "…", "ru": "…"\}$/,
  );
});

test('what is told in a neighbour of the language is told', () => {
  const raw = tinyDataset();
  const told = {
    lang: 'en',
    title: { en: raw.title, 'pt-BR': 'Duas cidades' },
    summary: { en: raw.summary, pt: 'Duas cidades.' },
  };
  expect(findUntold(told)).toEqual([]);
});
