import { pickPageMessages } from '../../../../src/i18n/messages/pages/pickPageMessages';
import { describe, expect, test } from 'vitest';
import { QUALIFIERS } from '../../../../src/format/types';
import { nodeTarget } from '../../../../src/graph/target';
import { en, type Viewpoint } from '../../../../src/i18n/messages/en';
import { edgeName, nodeName, spokenLabel, titleOfTarget } from '../../../../src/i18n/labels';
import { firmnessOf } from '../../../../src/i18n/viewpointOf';
import { pickErrorPageMessages } from '../../../../src/i18n/messages/errorPage/pickErrorPageMessages';
import { tinyDataset } from '../../../fixtures/dataset';
import { edgeId, graphOf, nodeId, stepId, threeStates } from '../../../fixtures/graph';

const graph = threeStates();
const downing = graph.edgeById.get(edgeId('downing'));
const turkey = graph.nodeById.get(nodeId('turkey'));

test('no text of the table is empty', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const found = texts(en);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((text) => text.trim() === '')).toEqual([]);
});

describe('names of marks', () => {
  test('an edge’s name gives stance, status, sentence, ends and its number', () => {
    expect(downing && edgeName(en, graph, downing, { k: 4, n: 17 })).toBe(
      'Dispute, ended: Turkey downed a warplane of Russia. Turkey – Russia, tie 4 of 17',
    );
  });

  test('a line outside of a row has no number', () => {
    expect(downing && edgeName(en, graph, downing)).toBe(
      'Dispute, ended: Turkey downed a warplane of Russia. Turkey – Russia',
    );
  });

  test('a node’s name gives its kind, its label and how many edges it has', () => {
    expect(turkey && nodeName(en, graph, turkey)).toBe('State: Turkey, 3 ties');
    expect(en.marks.node('Idea', 'Poem', 1)).toBe('Idea: Poem, 1 tie');
  });

  test('a node’s name begins with the short one where the full one does not hold it (WCAG 2.5.3)', () => {
    expect(spokenLabel({ label: 'Akkuyu nuclear plant', short: 'Akkuyu plant' })).toBe(
      'Akkuyu plant (Akkuyu nuclear plant)',
    );
    expect(spokenLabel({ label: 'Cooperation Council', short: 'Council' })).toBe(
      'Cooperation Council',
    );
  });

  test('a target has a short title, and one that is not there an empty one', () => {
    expect(titleOfTarget(graph, { kind: 'edge', id: edgeId('join') })).toBe(
      'Iran wishes to join Eurasian Economic Union',
    );
    expect(titleOfTarget(graph, { kind: 'step', id: stepId('thesis') })).toBe('They deal.');
    expect(titleOfTarget(graph, nodeTarget(nodeId('turkey')))).toBe('Turkey');
    expect(titleOfTarget(graph, nodeTarget(nodeId('gone')))).toBe('');
  });
});

describe('how firmly', () => {
  test.each([
    ['asserted', 'author', undefined, 'Stated as fact by the author'],
    ['hedged', 'author', 'it seems', 'Stated cautiously by the author: it seems'],
    ['forecast', 'author', 'could', 'A forecast by the author: could'],
    ['attributed', 'reported', 'is said', 'Reported, not in the author’s own voice: is said'],
    ['attributed', { name: 'Iran' }, undefined, 'According to Iran'],
  ] as const)('%s, %o', (qualifier, view, hedge, sentence) => {
    expect(en.firmness(qualifier, view, hedge)).toBe(sentence);
  });

  test('every combination has a sentence of its own', () => {
    const views: Viewpoint[] = ['author', 'reported', { name: 'Iran' }];
    const sentences = QUALIFIERS.flatMap((qualifier) =>
      views.map((view) => en.firmness(qualifier, view, 'perhaps')),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('only the author is given as the author', () => {
    for (const qualifier of QUALIFIERS)
      expect(en.firmness(qualifier, { name: 'Iran' })).not.toMatch(/author/);
  });

  test('a node’s view is given by its name', () => {
    const tiny = graphOf(tinyDataset());
    const water = tiny.edgeById.get(edgeId('alder-birch-water'));
    expect(water && firmnessOf(en, tiny, water.reasoning)).toBe(
      'According to Birch: has complained',
    );
  });
});

test.each([
  [en.search.count(0), 'Nothing found'],
  [en.search.count(1), '1 result'],
  [en.search.count(3), '3 results'],
  [en.filters.counts(1, 8), '1 of 8 ties shown'],
  [en.panel.tieOf(2, 48), 'Tie 2 of 48'],
  [pickPageMessages('en').place(0, 1), 'Title'],
  [pickPageMessages('en').place(9, 2), 'Paragraph 9, sentence 2'],
  [pickErrorPageMessages('en').broken('graph.json', 1), 'graph.json has 1 problem:'],
])('says "%s"', (said, expected) => {
  expect(said).toBe(expected);
});
