import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTarget, pairTarget, parseTarget, sameTarget } from '../../../src/graph/target';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();

describe('parseTarget', () => {
  test('reads back what formatTarget writes', () => {
    for (const target of [
      { kind: 'edge', id: edgeId('launch') },
      { kind: 'node', id: nodeId('s-400') },
      { kind: 'step', id: stepId('thesis') },
    ] as const)
      expect(parseTarget(graph, formatTarget(target))).toEqual(target);
  });

  test('gives the target of today for an old id', () => {
    expect(parseTarget(graph, 'node:rossiya')).toEqual({ kind: 'node', id: 'russia' });
    expect(parseTarget(graph, 'edge:takeoff')).toEqual({ kind: 'edge', id: 'launch' });
  });

  test.each([
    ['an unknown id', 'edge:nowhere'],
    ['an id of another kind', 'edge:russia'],
    ['an old id of another kind', 'edge:rossiya'],
    ['an unknown kind', 'panel:russia'],
    ['no kind', 'russia'],
    ['a name that every object has', 'edge:constructor'],
    ['another type', 7],
    ['nothing', null],
  ])('gives null for %s', (_, value) => {
    expect(parseTarget(graph, value)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, id) => {
        parseTarget(graph, value);
        parseTarget(graph, `node:${id}`);
      }),
    );
  });
});

describe('sameTarget', () => {
  test('compares by kind and id', () => {
    const russia = { kind: 'node', id: nodeId('russia') } as const;
    expect(sameTarget(russia, { ...russia })).toBe(true);
    expect(sameTarget(russia, { kind: 'edge', id: edgeId('russia') })).toBe(false);
    expect(sameTarget(russia, null)).toBe(false);
    expect(sameTarget(null, null)).toBe(true);
  });
});

describe('a pair', () => {
  test('is two names in the order in which they were chosen', () => {
    expect(parseTarget(graph, 'pair:turkey,iran')).toEqual(
      pairTarget(nodeId('turkey'), nodeId('iran')),
    );
    expect(formatTarget(pairTarget(nodeId('iran'), nodeId('turkey')))).toBe('pair:iran,turkey');
  });

  test('takes retired ids', () => {
    expect(parseTarget(graph, 'pair:rossiya,iran')).toEqual(
      pairTarget(nodeId('russia'), nodeId('iran')),
    );
  });

  test.each([
    'pair:turkey',
    'pair:turkey,',
    'pair:turkey,turkey',
    'pair:russia,rossiya',
    'pair:turkey,launch',
    'pair:turkey,iran,russia',
    'pair:',
  ])('is not "%s"', (text) => {
    expect(parseTarget(graph, text)).toBeNull();
  });
});
