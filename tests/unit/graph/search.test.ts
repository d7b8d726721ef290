import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildShown, buildVisible } from '../../../src/graph/filters';
import { fold } from '../../../src/graph/fold';
import { findMatches, searchIndexSteps } from '../../../src/graph/search';
import { runSteps } from '../../../src/format/steps';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { everything, graphOf, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const index = runSteps(searchIndexSteps(graph));
const find = (query: string) => findMatches(index, query, everything(graph));
const first = (query: string) => find(query)[0];

describe('names', () => {
  test.each([
    ['russia', 'russia', 'name', 'Russia'],
    ['  RUSS ', 'russia', 'name', 'Russia'],
    ['eurasian economic', 'union', 'name', 'Eurasian Economic Union'],
    ['economic', 'union', 'name', 'Eurasian Economic Union'],
    ['union eurasian', 'union', 'name', 'Eurasian Economic Union'],
    ['eaeu', 'union', 'name', 'EAEU'],
    ['s400', 's-400', 'name', 'S-400 delivery'],
    ['S-400', 's-400', 'name', 'S-400 delivery'],
    ['s 400', 's-400', 'name', 'S-400 delivery'],
    ['s\u2011400', 's-400', 'name', 'S-400 delivery'],
    ['high level', 'poem', 'name', 'High-Level Poem'],
    ['highlevel', 'poem', 'name', 'High-Level Poem'],
    ['level', 'poem', 'name', 'High-Level Poem'],
    ['moscow', 'russia', 'alias', 'Moscow'],
    ['РОССИЯ', 'russia', 'alias', 'Россия'],
    ['turkiye', 'turkey', 'alias', 'Türkiye'],
  ] as const)('%s finds %s by its %s %s', (query, id, reason, matched) => {
    expect(first(query)).toMatchObject({ target: { kind: 'node', id }, reason, matched });
  });

  test('a whole name stands before the beginning of one, and that before a word inside', () => {
    const labels = ['Lake of Alder', 'Alder bridge', 'Alder'];
    const nodes = labels.map((label, i) => rawNode(`n${i}`, { label }));
    const small = graphOf(rawDataset(nodes, [rawEdge('e', 'n0', 'n1')]));
    const names = findMatches(runSteps(searchIndexSteps(small)), 'alder', everything(small));
    expect(names.map((match) => match.name)).toEqual(['Alder', 'Alder bridge', 'Lake of Alder']);
  });

  test('a name stands before an alias, an alias before a text', () => {
    const ranks = find('turk').map((match) => match.reason);
    expect(ranks[0]).toBe('name');
    expect([...ranks].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(ranks);
  });
});

const ORDER = ['name', 'alias', 'text'];

describe('texts', () => {
  test('a person who lives only in the claim of an edge is found there, accent or not', () => {
    expect(first('Erdogan')).toEqual({
      target: { kind: 'edge', id: 'launch' },
      name: 'Russia builds a plant in Turkey',
      reason: 'text',
      matched: 'Erdoğan and Putin open the works together.',
      hidden: false,
    });
  });

  test('the names of the ends complete a query', () => {
    expect(first('turkey warplane')?.target.id).toBe('downing');
  });

  test('the year of an edge and the grounds of an edge are found', () => {
    expect(first('2015')?.target.id).toBe('downing');
    expect(first('ground of talks')?.target.id).toBe('talks');
  });

  test('all words must be there', () => {
    expect(find('erdogan zebra')).toEqual([]);
  });

  test('two letters are looked up in names only', () => {
    expect(find('th')).toEqual([]);
  });
});

test('two names find the edges between their bearers before the texts that mention both', () => {
  const matches = find('moscow turkey');
  expect(matches.slice(0, 2).map(({ target, reason }) => [target.id, reason])).toEqual([
    ['launch', 'name'],
    ['downing', 'name'],
  ]);
});

test('an edge whose ends bear just these names stands before one whose ends begin so', () => {
  const nodes = ['Alderman Club', 'Birch', 'Alder'].map((label, i) => rawNode(`n${i}`, { label }));
  const edges = [rawEdge('club', 'n0', 'n1'), rawEdge('towns', 'n2', 'n1')];
  const small = graphOf(rawDataset(nodes, edges));
  const found = findMatches(runSteps(searchIndexSteps(small)), 'birch alder', everything(small));
  expect(found.map(({ target }) => target.id)).toEqual(['towns', 'club']);
});

test('what the filter hides is found and said to be hidden', () => {
  const visible = buildVisible(graph, buildShown(['dispute']));
  const hidden = (query: string) => findMatches(index, query, visible)[0]?.hidden;
  expect(hidden('union')).toBe(true);
  expect(hidden('erdogan')).toBe(true);
  expect(hidden('turkey')).toBe(false);
});

test.each(['', '   ', '-', '—', '“”'])('the query "%s" finds nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test('the order is the same at every call', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), (query) => {
      expect(find(query)).toEqual(
        findMatches(runSteps(searchIndexSteps(graph)), query, everything(graph)),
      );
    }),
  );
});

test('every node is found first by its own full name', () => {
  for (const node of graph.nodes) expect(first(node.label)?.target.id).toBe(node.id);
});

describe('fold', () => {
  test('gives Turkish letters their plain forms', () => {
    expect(fold('DIŞİŞLERİ ığüşöç')).toBe('disisleri igusoc');
  });

  test('is settled: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

test('a search word finds a node without being shown as its name, and helps to find its ties', () => {
  const nodes = [
    rawNode('russia', { aliases: ['Moscow'], find: ['Vladimir Putin', 'president'] }),
    rawNode('turkey', { find: ['Erdogan'] }),
  ];
  const small = graphOf(rawDataset(nodes, [rawEdge('tie', 'russia', 'turkey')]));
  const found = (query: string) =>
    findMatches(runSteps(searchIndexSteps(small)), query, everything(small)).map(
      ({ target, name, reason }) => ['id' in target && target.id, name, reason],
    );
  expect(found('putin')).toEqual([['russia', 'Russia', 'word']]);
  expect(found('moscow')).toEqual([['russia', 'Russia', 'alias']]);
  expect(found('putin erdogan')[0]?.[0]).toBe('tie');
});
