import { expect, test } from 'vitest';
import { localizeDataset } from '../../../src/format/localize';
import { buildGraph } from '../../../src/graph/graph';
import { nameCountries } from '../../../src/i18n/countryNames';
import { findMatches, searchIndexSteps } from '../../../src/graph/search';
import { runSteps } from '../../../src/format/steps';
import { edgeSentence, formatSentence } from '../../../src/graph/sentence';
import type { NodeKind } from '../../../src/format/types';
import { rawNode, tinyDataset } from '../../fixtures/dataset';

type Label = string | Readonly<Record<string, string>>;

interface Called {
  readonly label: Label;
  readonly kind?: NodeKind;
  readonly short?: string;
  readonly aliases?: readonly string[];
}

/** The small dataset with these labels on its first two nodes. */
function graphOf(called: readonly Called[], lang: string, own = 'en') {
  const raw = tinyDataset();
  const nodes = raw.nodes.map((node, i) => ({ ...node, kind: 'country', ...called[i] }));
  const { dataset, ...rest } = nameCountries(
    localizeDataset({ ...raw, lang: own, nodes }, lang),
    lang,
  );
  return buildGraph(dataset, rest);
}

const nameIn = (lang: string, called: Called, own?: string) =>
  graphOf([called], lang, own).nodes[0]?.label;

test.each([
  ['Russia', 'ru', 'Россия'],
  ['Russia', 'fa', 'روسیه'],
  ['IRAN', 'tr', 'İran'],
  ['Turkey', 'ru', 'Турция'],
  ['Türkiye', 'ru', 'Турция'],
  ['Bosnia and Herzegovina', 'ru', 'Босния и Герцеговина'],
  ['US', 'ru', 'США'],
  ['Palestine', 'ru', 'Палестина'],
  ['Czech Republic', 'tr', 'Çekya'],
])('a state called %s is called in %s %s', (label, lang, name) => {
  expect(nameIn(lang, { label })).toBe(name);
});

test('the names of a dataset in another language than English are known as well', () => {
  expect(nameIn('en', { label: 'Россия' }, 'ru')).toBe('Russia');
});

test.each<[string, string, Called]>([
  ['in the language that it is in', 'en-GB', { label: 'Russia' }],
  ['in a language that nobody knows', 'xx', { label: 'Russia' }],
  ['by a tag that is none', 'en-1', { label: 'Russia' }],
  ['that is no region', 'ru', { label: 'Soviet Union', aliases: ['Russia'] }],
  ['that says more than a region', 'ru', { label: 'Russia and its allies' }],
  ['that is no state', 'ru', { label: 'Russia', kind: 'bloc' }],
])('a name stays %s', (_, lang, called) => {
  expect(nameIn(lang, called)).toBe(called.label);
});

test('a name that the author has given in the reader’s language is the author’s', () => {
  expect(nameIn('ru', { label: { en: 'Russia', ru: 'РФ' } })).toBe('РФ');
});

test('one state without a region leaves the others their names, and each says its language', () => {
  const { nodes, languages } = graphOf([{ label: 'Turkey' }, { label: 'Birchland' }], 'ru');
  expect(nodes.map(({ label }) => [label, languages.get(label)]).slice(0, 2)).toEqual([
    ['Турция', 'ru'],
    ['Birchland', undefined],
  ]);
});

test('what a state was called is its first alias, and small layout sizes use its short name', () => {
  const { nodes } = graphOf([{ label: 'United States', short: 'US', aliases: ['America'] }], 'ru');
  expect(nodes[0]).toMatchObject({
    label: 'Соединенные Штаты',
    short: 'США',
    aliases: ['United States', 'US', 'America'],
  });
});

test('sentences keep the names that they were written around', () => {
  const graph = graphOf([{ label: 'Turkey' }, { label: 'Iran' }], 'ru');
  const [edge] = graph.edges;
  expect(edge && formatSentence(edgeSentence(graph, edge))).toMatch(/^Iran .* Turkey$/);
});

test.each(['Турция', 'turkey', 'turk'])('the search finds %s', (query) => {
  const graph = graphOf([{ label: 'Turkey' }, { label: 'Iran' }], 'ru');
  const all = {
    nodes: new Set(graph.nodes.map(({ id }) => id)),
    edges: new Set(graph.order),
  };
  const [first] = findMatches(runSteps(searchIndexSteps(graph)), query, all);
  expect(first).toMatchObject({ name: 'Турция', target: { id: rawNode('alder', {}).id } });
});
