import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/format/types';
import {
  buildShown,
  buildVisible,
  countStances,
  isVisible,
  toggledShown,
} from '../../../src/graph/filters';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();

describe('toggledShown', () => {
  test('from all, shows only the chosen kind', () => {
    expect(toggledShown(null, 'dispute')).toEqual(['dispute']);
  });

  test('adds a second kind, in canonical order', () => {
    expect(toggledShown(buildShown(['dispute']), 'cooperation')).toEqual([
      'cooperation',
      'dispute',
    ]);
  });

  test('returns to all with the third kind', () => {
    expect(toggledShown(buildShown(['cooperation', 'dispute']), 'neutral')).toBeNull();
  });

  test('returns to all when the last kind goes', () => {
    expect(toggledShown(buildShown(['dispute']), 'dispute')).toBeNull();
  });
});

test('equal choices are the same object, in whatever order they were made', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STANCES)), (stances) => {
      expect(buildShown(stances)).toBe(buildShown([...stances].reverse()));
    }),
  );
});

describe('buildVisible', () => {
  test('shows everything while nothing is chosen, a node without edges included', () => {
    const visible = buildVisible(graph, null);
    expect(visible.edges.size).toBe(graph.edges.length);
    expect(visible.nodes.has(nodeId('poem'))).toBe(true);
  });

  test('drops a node that is left without a shown edge', () => {
    const visible = buildVisible(graph, buildShown(['dispute']));
    expect([...visible.edges.keys()]).toEqual(['downing']);
    expect([...visible.nodes.keys()].sort()).toEqual(['russia', 'turkey']);
  });

  test("shows an isolated node's star alone", () => {
    const visible = buildVisible(graph, null, nodeId('summit'));
    expect([...visible.edges.keys()]).toEqual(['seat-iran', 'seat-russia', 'seat-turkey']);
    expect([...visible.nodes.keys()].sort()).toEqual(['iran', 'russia', 'summit', 'turkey']);
  });

  test('keeps an isolated node that never had an edge', () => {
    expect([...buildVisible(graph, null, nodeId('poem')).nodes.keys()]).toEqual(['poem']);
  });

  test('shows nothing where filter and isolation leave nothing', () => {
    const visible = buildVisible(graph, buildShown(['dispute']), nodeId('summit'));
    expect(visible.edges.size + visible.nodes.size).toBe(0);
  });

  test('never shows an edge without both its ends', () => {
    const shown = fc.array(fc.constantFrom(...STANCES)).map(buildShown);
    const isolated = fc.option(fc.constantFrom(...graph.nodes.map((node) => node.id)));
    fc.assert(
      fc.property(shown, isolated, (stances, centre) => {
        const visible = buildVisible(graph, stances, centre);
        for (const id of visible.edges.keys()) {
          const edge = graph.edgeById.get(id);
          expect([...visible.nodes.keys()]).toContain(edge?.source);
          expect([...visible.nodes.keys()]).toContain(edge?.target);
        }
      }),
    );
  });
});

test('the counts of the chips add up to all edges', () => {
  expect(countStances(graph.edges)).toEqual({ cooperation: 4, dispute: 1, neutral: 3 });
});

test('a step is visible under every filter, a mark only while it is shown', () => {
  const visible = buildVisible(graph, buildShown(['dispute']));
  expect(isVisible(visible, { kind: 'step', id: stepId('thesis') })).toBe(true);
  expect(isVisible(visible, { kind: 'edge', id: edgeId('launch') })).toBe(false);
  expect(isVisible(visible, { kind: 'node', id: nodeId('turkey') })).toBe(true);
});
