import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES, type Dataset } from '../../../src/format/types';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { buildParallelOffsets } from '../../../src/geometry/parallelOffsets';
import { buildGraph } from '../../../src/graph/graph';
import { walk } from '../../../src/graph/keyboardNav';
import { legendItemsOf } from '../../../src/graph/legendItems';
import { lineOf, lineTarget, MAX_SEPARATE_EDGES } from '../../../src/graph/lines';
import { edgeTarget, pairTarget } from '../../../src/graph/target';
import { buildScene } from '../../../src/map/scene';
import { busyPair, rawBusyPair } from '../../fixtures/busyPair';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { edgeId, everything, graphOf, nodeId } from '../../fixtures/graph';

const NO_LAYOUT = { frame: 'desk', nodes: {} } as const;

/** Any number of edges between `a` and `b`, of any stances and directions. */
const anyPair = fc
  .array(fc.record({ stance: fc.constantFrom(...STANCES), back: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((edges) =>
    graphOf(
      rawDataset(
        [rawNode('a'), rawNode('b')],
        edges.map(({ stance, back }, i) =>
          rawEdge(`e${i}`, back ? 'b' : 'a', back ? 'a' : 'b', { stance }),
        ),
      ),
    ),
  );

test('up to five edges of a pair have a line each, more have one for each stance', () => {
  fc.assert(
    fc.property(anyPair, (graph) => {
      const { edges } = buildScene(graph, LAYOUT_SIZES.desk, NO_LAYOUT);
      const stances = new Set(graph.edges.map(({ stance }) => stance));
      const isFew = graph.edges.length <= MAX_SEPARATE_EDGES;
      expect(edges).toHaveLength(isFew ? graph.edges.length : stances.size);
      for (const { edge, ids } of edges)
        expect(ids.map((id) => graph.edgeById.get(id)?.stance)).toEqual(ids.map(() => edge.stance));
      expect(edges.flatMap(({ ids }) => ids).sort()).toEqual(graph.order.toSorted());
    }),
  );
});

test('the lines of a pair lie side by side, the edges of a line on each other', () => {
  fc.assert(
    fc.property(anyPair, (graph) => {
      const offsets = buildParallelOffsets(graph, LAYOUT_SIZES.desk);
      const sides = graph.edges.map(({ id, source, target }, i) => {
        const offset = offsets[i] ?? NaN;
        return { line: lineOf(graph, id), side: source < target ? offset : -offset };
      });
      for (const one of sides)
        for (const other of sides) expect(one.side === other.side).toBe(one.line === other.line);
    }),
  );
});

describe('a pair with many edges', () => {
  const graph = busyPair(12);

  test('is opened by a line that stands for several, a single edge by its own', () => {
    expect(lineTarget(graph, edgeId('e5'))).toEqual(pairTarget(nodeId('a'), nodeId('b')));
    expect(lineTarget(graph, edgeId('seat'))).toEqual(edgeTarget(edgeId('seat')));
    expect(lineTarget(graph, edgeId('a-c'))).toEqual(edgeTarget(edgeId('a-c')));
  });

  test('is explained in the legend, and no other is', () => {
    expect(legendItemsOf(graph)).toContain('several');
    expect(legendItemsOf(busyPair(4))).not.toContain('several');
  });

  test('has one stop of the keyboard for each line', () => {
    const from = nodeId('a');
    const seen = ['e0'];
    for (let at = 'e0'; ;) {
      const focus = { target: edgeTarget(edgeId(at)), from };
      const next = walk(graph, focus, 'ArrowDown', everything(graph));
      if (next === focus || !next) break;
      at = next.target.id;
      seen.push(at);
    }
    expect(seen).toEqual(['e0', 'e2', 'seat', 'a-c']);
  });

  test('continues from any edge of a line to the next line', () => {
    const focus = { target: edgeTarget(edgeId('e7')), from: nodeId('a') };
    expect(walk(graph, focus, 'ArrowDown', everything(graph))?.target.id).toBe('e2');
  });
});

test('a line ends in a mark only if all its edges end in it, at the same node', () => {
  const endMarks = (second: { target?: string; status?: 'past' }) => {
    const edges = Array.from({ length: 6 }, (_, i) =>
      rawEdge(`e${i}`, 'a', 'b', {
        directed: true,
        ...(i === 1 && second.target === 'a' && { source: 'b', target: 'a' }),
        ...(i === 1 && second.status && { status: second.status }),
      }),
    );
    const graph = graphOf(rawDataset([rawNode('a'), rawNode('b')], edges));
    const { edges: lines } = buildScene(graph, LAYOUT_SIZES.desk, NO_LAYOUT);
    return lines.map(({ endMark }) => endMark);
  };
  expect(endMarks({})).toEqual(['arrow']);
  expect(endMarks({ target: 'a' })).toEqual(['none']);
  expect(endMarks({ status: 'past' })).toEqual(['none']);
});

test('the lines of ten times as many edges take about ten times as long', () => {
  const timeOf = (count: number) => {
    const raw = rawBusyPair(count) as unknown as Dataset;
    const start = performance.now();
    const graph = buildGraph(raw);
    for (const size of Object.values(LAYOUT_SIZES)) buildScene(graph, size, NO_LAYOUT);
    return performance.now() - start;
  };
  timeOf(2_000);
  const [few, many] = [timeOf(5_000), timeOf(50_000)];
  // Quadratic code would take a hundred times as long.
  expect(many).toBeLessThan(40 * few);
});
