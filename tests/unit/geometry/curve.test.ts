import { expect, test } from 'vitest';
import { buildParallelOffsets } from '../../../src/geometry/parallelOffsets';
import {
  buildCurve,
  gapAround,
  pointAt,
  polyline,
  subcurve,
  trimAt,
} from '../../../src/geometry/curve';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { LAYOUT_SIZE_NAMES } from '../../../src/geometry/types';
import { smallGraph, type EdgeSketch } from '../layout/smallDataset';

const PLACES = { a: { x: 100, y: 100 }, b: { x: 400, y: 260 } };
const TWO = [{ id: 'a' }, { id: 'b' }];

function middles(edges: readonly EdgeSketch[], layoutSize = LAYOUT_SIZES.desk) {
  const graph = smallGraph(TWO, edges);
  const bows = buildParallelOffsets(graph, layoutSize);
  return graph.edges.map(({ source, target }, i) => {
    const at = (id: string) => (id === 'a' ? PLACES.a : PLACES.b);
    return pointAt(buildCurve(at(source), at(target), bows[i] ?? 0), 0.5);
  });
}

function distance(p = { x: 0, y: 0 }, q = { x: 0, y: 0 }) {
  return Math.hypot(p.x - q.x, p.y - q.y);
}

test('a lone edge is straight', () => {
  expect(middles([['a', 'b']])).toEqual([{ x: 250, y: 180 }]);
});

test('a pair of edges bows by the layout size’s bow to either side', () => {
  const [one, other] = middles([
    ['a', 'b', 'cooperation'],
    ['a', 'b', 'dispute'],
  ]);
  expect(distance(one, other)).toBeCloseTo(2 * LAYOUT_SIZES.desk.bow);
  expect(distance(one, { x: 250, y: 180 })).toBeCloseTo(LAYOUT_SIZES.desk.bow);
});

test('a stance keeps its side whichever way its edge points', () => {
  const [there] = middles([
    ['a', 'b', 'cooperation'],
    ['a', 'b', 'dispute'],
  ]);
  const [back] = middles([
    ['b', 'a', 'cooperation'],
    ['a', 'b', 'dispute'],
  ]);
  expect(distance(there, back)).toBeCloseTo(0);
});

test.each(LAYOUT_SIZE_NAMES)(
  'three parallel edges are spaced as the layout size %s asks',
  (name) => {
    const edges: EdgeSketch[] = [
      ['a', 'b', 'dispute'],
      ['b', 'a', 'cooperation'],
      ['a', 'b', 'dispute'],
    ];
    const [first, cooperation, last] = middles(edges, LAYOUT_SIZES[name]);
    const min = name === 'phone' || name === 'tiny' ? 18 : 24;
    expect(distance(cooperation, first)).toBeGreaterThanOrEqual(min);
    expect(distance(first, last)).toBeGreaterThanOrEqual(min);
  },
);

test('a trimmed line starts on the circle around its end', () => {
  const curve = buildCurve(PLACES.a, PLACES.b, 14);
  for (const radius of [8, 31]) {
    expect(distance(pointAt(curve, trimAt(curve, 'start', radius)), PLACES.a)).toBeCloseTo(
      radius,
      2,
    );
    expect(distance(pointAt(curve, trimAt(curve, 'end', radius)), PLACES.b)).toBeCloseTo(radius, 2);
  }
});

test('a line shorter than its circles is trimmed to its middle and no further', () => {
  const curve = buildCurve({ x: 0, y: 0 }, { x: 20, y: 0 }, 0);
  expect(trimAt(curve, 'start', 31)).toBe(0.5);
  expect(trimAt(curve, 'end', 31)).toBe(0.5);
});

test('a gap for a mark is as wide as asked, around its place', () => {
  const curve = buildCurve(PLACES.a, PLACES.b, -14);
  const [from, to] = gapAround(curve, 0.5, 7);
  expect(from).toBeLessThan(0.5);
  expect(distance(pointAt(curve, from), pointAt(curve, to))).toBeCloseTo(14, 1);
});

test('a part of a line follows the whole', () => {
  const curve = buildCurve(PLACES.a, PLACES.b, 20);
  const part = subcurve(curve, 0.2, 0.7);
  polyline(part, 5).forEach((p, i) => {
    expect(distance(p, pointAt(curve, 0.2 + i * 0.1))).toBeCloseTo(0, 6);
  });
});
