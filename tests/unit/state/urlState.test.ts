import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/format/types';
import { buildShown } from '../../../src/graph/filters';
import { edgeTarget, nodeTarget, pairTarget, type Target } from '../../../src/graph/target';
import {
  decodeUrlState,
  EMPTY_URL_STATE,
  encodeUrlState,
  historyStep,
  VIEW_MODES,
  type UrlState,
} from '../../../src/state/urlState';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const decode = (hash: string) => decodeUrlState(hash, graph);

const targets: readonly Target[] = [
  ...graph.nodes.map((node) => nodeTarget(node.id)),
  ...graph.edges.map((edge) => edgeTarget(edge.id)),
  { kind: 'step', id: stepId('thesis') },
  pairTarget(nodeId('turkey'), nodeId('iran')),
];
const pages = fc.oneof(
  fc.record({
    selection: fc.option(fc.constantFrom(...targets)),
    limits: fc.constant(false),
  }),
  fc.constant({ selection: null, limits: true }),
);
const others = fc.record({
  shown: fc.array(fc.constantFrom(...STANCES)).map(buildShown),
  when: fc.option(fc.constantFrom('spring', 'now')),
  query: fc.string({ unit: 'grapheme' }),
  view: fc.constantFrom(...VIEW_MODES),
});
const states: fc.Arbitrary<UrlState> = fc
  .tuple(pages, others)
  .map(([page, other]) => ({ ...page, ...other }));

test('every state comes back from its URL as it was', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(decode(encodeUrlState(state))).toEqual(state);
    }),
  );
});

test('no string makes decoding fail, and what it gives has one URL', () => {
  const hashes = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `#edge=${text}&show=%${text}&q=%E0%A4%A&${text}`),
    fc.webFragments(),
  );
  fc.assert(
    fc.property(hashes, (hash) => {
      const state = decode(hash);
      expect(decode(encodeUrlState(state))).toEqual(state);
    }),
  );
});

describe('encodeAddress', () => {
  test('writes nothing for the state at first', () => {
    expect(encodeUrlState(EMPTY_URL_STATE)).toBe('');
  });

  test('writes the form of the contract, filters in canonical order', () => {
    const state: UrlState = {
      selection: edgeTarget(edgeId('launch')),
      limits: false,
      shown: buildShown(['neutral', 'cooperation']),
      when: 'spring',
      query: 'Scripal case & more',
      view: 'list',
    };
    expect(encodeUrlState(state)).toBe(
      '#edge=launch&show=cooperation,neutral&when=spring&q=Scripal%20case%20%26%20more&view=list',
    );
  });

  test('writes the page about the map as a key without a value', () => {
    expect(encodeUrlState({ ...EMPTY_URL_STATE, limits: true, view: 'list' })).toBe(
      '#about&view=list',
    );
  });

  test('survives half a character in the query', () => {
    expect(encodeUrlState({ ...EMPTY_URL_STATE, query: '\ud800' })).toBe('#q=%EF%BF%BD');
  });
});

describe('decodeAddress', () => {
  test('reads a hash with and without its sign', () => {
    expect(decode('#node=iran')).toEqual(decode('node=iran'));
    expect(decode('node=iran').selection).toEqual({ kind: 'node', id: 'iran' });
  });

  test('opens an old id as the id of today', () => {
    expect(decode('#node=rossiya').selection).toEqual({ kind: 'node', id: 'russia' });
  });

  test('opens the whole map for an edge that left the dataset', () => {
    expect(decode('#edge=gone')).toEqual(EMPTY_URL_STATE);
  });

  test('opens the page about the map only where nothing is selected', () => {
    expect(decode('#about=anything&show=dispute')).toMatchObject({ limits: true });
    expect(decode('#about&edge=gone').limits).toBe(true);
    expect(decode('#about&edge=launch')).toMatchObject({ limits: false });
  });

  test('takes the first selection that exists', () => {
    expect(decode('#edge=gone&node=iran&edge=launch').selection?.id).toBe('iran');
  });

  test.each([
    ['unknown kinds of tie', '#show=friendship,dispute', ['dispute']],
    ['no kind at all', '#show=', null],
    ['only unknown kinds', '#show=friendship', null],
    ['all three kinds', '#show=neutral,dispute,cooperation', null],
    ['an escaped comma', '#show=dispute%2Cneutral', ['dispute', 'neutral']],
  ])('reads a filter with %s', (_, hash, shown) => {
    expect(decode(hash).shown).toEqual(shown);
  });

  test('ignores unknown keys and views', () => {
    expect(decode('#zoom=4&view=globe&constructor=1&__proto__=2')).toEqual(EMPTY_URL_STATE);
  });

  test('keeps what it can of a broken escape', () => {
    expect(decode('#q=100%&node=iran')).toMatchObject({
      query: '100%',
      selection: { kind: 'node', id: 'iran' },
    });
  });
});

describe('historyStep', () => {
  const iran: UrlState = { ...EMPTY_URL_STATE, selection: nodeTarget(nodeId('iran')) };

  test('a selection is a step, whatever changes with it', () => {
    expect(historyStep(EMPTY_URL_STATE, { ...iran, view: 'list' })).toBe('push');
    expect(historyStep(iran, EMPTY_URL_STATE)).toBe('push');
  });

  test('so is the page about the map', () => {
    const about: UrlState = { ...EMPTY_URL_STATE, limits: true };
    expect(historyStep(EMPTY_URL_STATE, about)).toBe('push');
    expect(historyStep(about, EMPTY_URL_STATE)).toBe('push');
    expect(historyStep(about, iran)).toBe('push');
  });

  test.each([
    ['a filter', { shown: buildShown(['dispute']) }],
    ['a search', { query: 'a' }],
    ['a view', { view: 'matrix' as const }],
  ])('%s replaces the entry', (_, change) => {
    expect(historyStep(iran, { ...iran, ...change })).toBe('replace');
  });

  test('nothing new is no entry', () => {
    expect(historyStep(iran, { ...iran, selection: nodeTarget(nodeId('iran')) })).toBe('none');
  });
});
