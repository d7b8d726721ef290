import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/format/parse';
import { localizeDataset } from '../../../src/format/localize';
import { localizeSteps } from '../../../src/format/localizeSteps';
import { runSteps } from '../../../src/format/steps';
import { relabel } from '../../../src/layout/relabel';
import type { SolvedLayoutSize } from '../../../src/geometry/types';
import { buildGraph } from '../../../src/graph/graph';
import { tinyDataset } from '../../fixtures/dataset';

/** The small dataset with a Russian title and one Russian name. */
function inTwoLanguages(): { title: unknown; nodes: { label: unknown; short?: unknown }[] } {
  const raw = structuredClone(tinyDataset()) as never as ReturnType<typeof inTwoLanguages>;
  raw.title = { en: 'Two towns', ru: 'Два города' };
  const [first] = raw.nodes;
  if (first) first.label = { en: 'Alder', ru: 'Верхняя Ольха' };
  return raw;
}

test('a dataset in several languages is read in its own', () => {
  const result = parseDataset(inTwoLanguages());
  expect(result.ok && [result.dataset.title, result.dataset.nodes[0]?.label]).toEqual([
    'Two towns',
    'Alder',
  ]);
  expect(result.ok && result.dataset.lang).toBe('en');
});

test.each([
  ['ru', 'ru', 'Два города'],
  ['ru-KZ', 'ru', 'Два города'],
  ['RU', 'ru', 'Два города'],
  ['fa', 'en', 'Two towns'],
  ['', 'en', 'Two towns'],
])('asked for %s it is localized in %s', (asked, lang, title) => {
  const { dataset: translated } = localizeDataset(inTwoLanguages(), asked);
  expect([translated.lang, translated.title]).toEqual([lang, title]);
});

test('what is not translated stays in the language of the dataset, and keys of the author’s own as they are', () => {
  const raw = { ...inTwoLanguages(), 'x-own': { label: { ru: 'да' } } };
  const { dataset: translated } = localizeDataset(raw, 'ru');
  expect(translated.nodes[0]?.label).toBe('Верхняя Ольха');
  expect(translated.nodes[1]?.label).toBe(tinyDataset().nodes[1]?.label);
  expect(translated['x-own']).toEqual({ label: { ru: 'да' } });
});

test('each text that is not in the language of the title says its own, aliases and the source too', () => {
  const raw = inTwoLanguages();
  const [first, second] = tinyDataset().nodes;
  const { dataset, languages } = localizeDataset(raw, 'ru');
  expect(languages.get(second?.label ?? '')).toBe('en');
  expect(languages.get(second?.summary ?? '')).toBe('en');
  expect(languages.get(dataset.source.title)).toBe('en');
  expect(
    dataset.nodes.flatMap(({ aliases = [] }) => aliases).map((one) => languages.get(one)),
  ).toContain('en');
  expect([dataset.title, dataset.nodes[0]?.label].map((one) => languages.get(one ?? ''))).toEqual([
    undefined,
    undefined,
  ]);

  const own = localizeDataset({ ...raw, title: 'Two towns' }, 'ru');
  expect(own.dataset.lang).toBe('en');
  expect([...own.languages]).toEqual([['Верхняя Ольха', 'ru']]);
  expect(own.languages.has(first?.summary ?? '')).toBe(false);
});

test.each([
  [{ ru: 'Ольха' }, 'label has no text in "en", the language of the dataset'],
  [{ en: 'x'.repeat(61) }, 'label.en has 61 characters; at most 60 are allowed'],
  [
    { en: 'Alder', 'sr-Latn-RS': 'Jova', 'no tag': 'x' },
    'label["no tag"] "no tag" must be a language tag: en, tr, pt-BR',
  ],
  [
    { en: 'Alder', english: 'Alder' },
    'label.english "english" must be a language tag: en, tr, pt-BR',
  ],
  [{ en: 'Alder', 'en-1': 'x' }, 'label.en-1 "en-1" must be a language tag: en, tr, pt-BR'],
  [{ en: 7 }, 'label must hold a text for each language'],
  [7, 'label must be text, not 7'],
])('the label %j is told where and why it is wrong', (label, message) => {
  const raw = inTwoLanguages();
  const [first] = raw.nodes;
  if (first) first.label = label;
  const result = parseDataset(raw, 'graph.json');
  expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toEqual([
    `graph.json: nodes[0] "alder": ${message}`,
  ]);
});

test('in another language names stand where they stood, in as many lines as they allow', () => {
  const graph = buildGraph(localizeDataset(inTwoLanguages(), 'ru').dataset);
  const place = { x: 1, y: 2, side: 'e', lines: ['Al-', 'der'] } as const;
  const nodes = Object.fromEntries(graph.nodes.map(({ id }) => [id, place]));
  const solved: SolvedLayoutSize = { frame: 'wide', nodes };
  const translated = relabel(graph, () => solved);
  const first = graph.nodes[0]?.id;
  expect(first && translated('wide').nodes[first]).toEqual({
    ...place,
    lines: ['Верхняя', 'Ольха'],
  });
  expect(translated('wide')).toBe(translated('wide'));
});

test('however short the steps are, they give the same dataset and languages', () => {
  const raw = inTwoLanguages();
  for (const lang of ['en', 'ru', 'fa'])
    expect(runSteps(localizeSteps(raw, lang, 1))).toEqual(localizeDataset(raw, lang));
});

test('no step localizes more than it should', () => {
  const raw = inTwoLanguages();
  const { nodes, edges } = tinyDataset();
  const steps = localizeSteps(raw, 'ru', 1);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThanOrEqual(nodes.length + edges.length);
});

test('what has no translation is shared with the file and not copied', () => {
  const raw = inTwoLanguages();
  const { dataset } = localizeDataset(raw, 'ru');
  expect(dataset.nodes[0]).not.toBe(raw.nodes[0]);
  expect(dataset.nodes[1]).toBe(raw.nodes[1]);
  expect(dataset.nodes[0]?.places).toBe((raw.nodes[0] as { places?: unknown }).places);
});
