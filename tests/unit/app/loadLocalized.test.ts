import { expect, test } from 'vitest';
import { loadLocalized } from '../../../src/app/loadLocalized';
import { buildGraph } from '../../../src/graph/graph';
import { parsed, tinyDataset } from '../../fixtures/dataset';

const plain = tinyDataset();
const raw = { ...plain, title: { [plain.lang]: plain.title, de: 'Zwei Städte, ein Fluss' } };
const noLayout = () => {
  throw new Error('no layout is needed');
};
const own = { graph: buildGraph(parsed(plain)), layoutFor: noLayout };

test.each([
  ['', 'en'],
  ['en', 'en'],
  ['EN', 'en'],
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
