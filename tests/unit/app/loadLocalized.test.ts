import { expect, test, vi } from 'vitest';
import { loadLocalized } from '../../../src/app/loadLocalized';
import { localizeMap } from '../../../src/app/localizeMap';
import { packSteps } from '../../../src/format/pack/packSteps';
import { runSteps } from '../../../src/format/steps';
import { buildGraph } from '../../../src/graph/graph';
import { parsed, rawNode, tinyDataset } from '../../fixtures/dataset';
import { withoutLookups } from '../../support/withoutLookups';

const plain = tinyDataset();
const raw = { ...plain, title: { [plain.lang]: plain.title, de: 'Zwei Städte, ein Fluss' } };
const noLayout = () => {
  throw new Error('no layout is needed');
};
const own = { graph: buildGraph(parsed(plain)), layoutFor: noLayout };

test.each([
  ['', 'en'],
  ['en', 'en'],
])(
  'for a reader of "%s" with messages in %s the map stays the same object',
  async (lang, messagesLang) => {
    expect(await loadLocalized(own, raw, { lang, messagesLang })).toBe(own);
    expect(await loadLocalized(own, null, { lang, messagesLang })).toBe(own);
  },
);

test('for a reader of a translation the map is in that language', async () => {
  const { graph } = await loadLocalized(own, raw, { lang: 'de', messagesLang: 'en' });
  expect([graph.dataset.lang, graph.dataset.title]).toEqual(['de', 'Zwei Städte, ein Fluss']);
  expect(graph.languages.get(plain.summary)).toBe('en');
  expect(graph.edges).toEqual(own.graph.edges);
});

test('a large map is localized in slices, with the same result', async () => {
  const nodes = Array.from({ length: 80 }, (_, i) => rawNode(`more-${i}`));
  const large = { ...raw, nodes: [...plain.nodes, ...nodes] };
  const graph = buildGraph(parsed({ ...plain, nodes: large.nodes }));
  const reader = { lang: 'de', messagesLang: 'en' };
  const expected = localizeMap(large, reader, noLayout).graph;
  const wait = vi.spyOn(globalThis, 'setTimeout');
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  const localized = await loadLocalized({ graph, layoutFor: noLayout }, large, reader);
  expect(wait.mock.calls.length).toBeGreaterThan(4);
  vi.restoreAllMocks();
  expect(withoutLookups(localized.graph)).toEqual(withoutLookups(expected));
});

test('in a large map that is packed, countries are named for the reader', async () => {
  const nodes = [
    { ...rawNode('country'), kind: 'country' as const, label: 'Turkey', summary: 'A country.' },
    ...Array.from({ length: 80 }, (_, i) => rawNode(`more-${i}`)),
  ];
  const dataset = parsed({ ...plain, nodes: [...plain.nodes, ...nodes] });
  const reader = { lang: '', messagesLang: 'tr' };
  const expected = localizeMap(dataset, reader, noLayout).graph;
  const graph = buildGraph(runSteps(packSteps(dataset)));
  const localized = await loadLocalized({ graph, layoutFor: noLayout }, null, reader);
  const named = localized.graph.nodes.find(({ id }) => id === 'country');
  expect(named).toMatchObject({ label: 'Türkiye', aliases: ['Turkey'], summary: 'A country.' });
  expect(withoutLookups(localized.graph)).toEqual(withoutLookups(expected));
});
