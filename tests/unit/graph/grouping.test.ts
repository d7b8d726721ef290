import { describe, expect, test } from 'vitest';
import { buildGroups, GROUPINGS } from '../../../src/graph/grouping';
import type { DatasetEdge, EdgeId } from '../../../src/format/types';
import { ankaraGraph } from '../../fixtures/ankara';

const ankara = ankaraGraph();

describe('buildGroups', () => {
  for (const by of GROUPINGS)
    test(`by ${by}: every edge is there, in the article’s order within its group, and no group is empty`, () => {
      const groups = buildGroups(ankara, by);
      expect(new Set(groups.flatMap(({ ids }) => ids))).toEqual(new Set(ankara.order));
      for (const { ids } of groups) {
        expect(ids.length).toBeGreaterThan(0);
        const places = ids.map((id) => ankara.order.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    });

  test('by article: one group per paragraph in which a claim begins, in order', () => {
    const paragraphs = buildGroups(ankara, 'article').map((group) =>
      group.kind === 'article' ? group.paragraph : NaN,
    );
    expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
    expect(buildGroups(ankara, 'article').flatMap(({ ids }) => ids)).toEqual(ankara.order);
  });

  test('by article: no edge is looked up more than once, however many paragraphs there are', () => {
    let lookups = 0;
    class Counted extends Map<EdgeId, DatasetEdge> {
      override get(id: EdgeId) {
        lookups += 1;
        return super.get(id);
      }
    }
    buildGroups(
      { ...ankara, edgeById: new Counted(ankara.edges.map((edge) => [edge.id, edge])) },
      'article',
    );
    expect(lookups).toBe(ankara.order.length);
  });

  test('by node: the states come first, and an edge stands at both of its ends', () => {
    const groups = buildGroups(ankara, 'node');
    const nodes = groups.map((group) => (group.kind === 'node' ? group.node : ''));
    expect(nodes.slice(0, 3)).toEqual(['russia', 'turkey', 'iran']);
    for (const { id, source, target } of ankara.edges)
      expect(
        groups.filter(({ ids }) => ids.includes(id)).map((one) => one.kind === 'node' && one.node),
      ).toEqual(expect.arrayContaining([source, target]));
  });
});
