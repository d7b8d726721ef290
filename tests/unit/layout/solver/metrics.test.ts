import { expect, test } from 'vitest';
import type { EdgeId, NodeId } from '../../../../src/format/types';
import { measureScene } from '../../../../src/layout/solver/metrics';
import type {
  MeasuredScene,
  MeasuredEdge,
  MeasuredLabel,
  MeasuredNode,
} from '../../../../src/layout/solver/measuredScene';

const disc = (id: string, x: number, y: number, r = 10): MeasuredNode => ({
  ...{ id: id as NodeId, shape: 'circle', x: x - r, y: y - r, w: 2 * r, h: 2 * r },
});

const label = (node: string, x: number, y: number, w = 40): MeasuredLabel => ({
  ...{ node: node as NodeId, fontSize: 13, x, y, w, h: 14 },
});

function line(from: MeasuredNode, to: MeasuredNode): MeasuredEdge {
  const at = ({ x, y, w }: MeasuredNode) => ({ x: x + w / 2, y: y + w / 2 });
  const id = `${from.id}-${to.id}` as EdgeId;
  return {
    id,
    source: from.id,
    target: to.id,
    points: [at(from), at(to)],
    ring: null,
    arrow: null,
    bar: null,
  };
}

const scene = (parts: Partial<MeasuredScene>): MeasuredScene => ({
  ...{ width: 400, height: 300, nodes: [], labels: [], edges: [] },
  ...parts,
});

const A = disc('a', 50, 50);
const B = disc('b', 350, 250);
const C = disc('c', 50, 250);
const D = disc('d', 350, 50);

test('the diagonals of a rectangle cross once, at the angle of its diagonals', () => {
  const metrics = measureScene(scene({ nodes: [A, B, C, D], edges: [line(A, B), line(C, D)] }));
  expect(metrics.crossings).toBe(1);
  expect(metrics.crossingsPerEdge).toBe(0.5);
  expect(metrics.minCrossingAngle).toBeCloseTo(2 * (Math.atan2(200, 300) * (180 / Math.PI)), 3);
});

test('lines that meet in their common node do not cross', () => {
  const metrics = measureScene(scene({ nodes: [A, B, C], edges: [line(A, B), line(B, C)] }));
  expect(metrics.crossings).toBe(0);
  expect(metrics.minNodeAngle).toBeCloseTo(Math.atan2(200, 300) * (180 / Math.PI), 1);
});

test('a line through a foreign node counts, one past it does not', () => {
  const edges = [line(A, B)];
  const through = measureScene(scene({ nodes: [A, B, disc('m', 203, 150)], edges }));
  const past = measureScene(scene({ nodes: [A, B, disc('m', 203, 180)], edges }));
  expect([through.edgesThroughNodes, past.edgesThroughNodes]).toEqual([1, 0]);
});

test('a ring under a line counts, unless that ends at the same node', () => {
  const ringed = { ...line(A, D), ring: { x: 330, y: 50 } };
  const covered = (...edges: readonly MeasuredEdge[]) =>
    measureScene(scene({ nodes: [A, B, C, D], edges: [ringed, ...edges] })).coveredRings;
  const across = (x: number) => line(disc('m', x, -10), disc('n', x, 190));
  expect([covered(across(330)), covered(across(320)), covered(line(C, D))]).toEqual([1, 0, 0]);
});

test('a line under a label is foreign or its own', () => {
  const nodes = [A, D, disc('m', 200, 120)];
  const edges = [line(A, D)];
  const foreign = measureScene(scene({ nodes, edges, labels: [label('m', 180, 43)] }));
  const own = measureScene(scene({ nodes, edges, labels: [label('a', 70, 43)] }));
  expect([foreign.edgesUnderLabels, foreign.edgesUnderForeignLabels]).toEqual([1, 1]);
  expect([own.edgesUnderLabels, own.edgesUnderForeignLabels]).toEqual([1, 0]);
});

test('overlaps of nodes and labels, and names that are missing, are counted', () => {
  const nodes = [A, disc('n', 65, 50), B, C];
  const labels = [label('a', 300, 100), label('n', 330, 105), label('b', 40, 245)];
  const metrics = measureScene(scene({ nodes, labels }));
  expect(metrics).toMatchObject({
    ...{ nodeOverlaps: 1, labelLabel: 1, labelNode: 1, unlabelled: 1, outOfBounds: 0 },
  });
  expect(metrics.minNodeGap).toBeCloseTo(-5);
});

test('what leaves the frame is counted', () => {
  const nodes = [disc('x', 5, 50), B];
  expect(measureScene(scene({ nodes, labels: [label('b', 370, 240)] })).outOfBounds).toBe(2);
});

test('two lines side by side have no stretch of their own until they part', () => {
  const near = [disc('p', 50, 100, 4), disc('q', 350, 100, 4)] as const;
  const beside = (dy: number) => [disc('r', 50, 100 + dy, 4), disc('s', 350, 100 + dy, 4)] as const;
  const count = (dy: number) => {
    const other = beside(dy);
    const edges = [line(...near), line(...other)];
    return measureScene(scene({ nodes: [...near, ...other], edges })).withoutOwnStretch;
  };
  expect([count(9), count(20)]).toEqual([2, 0]);
});

test('nodes in the corners use the frame and balance it; a heap in one corner does not', () => {
  const even = measureScene(scene({ nodes: [A, B, C, D] }));
  expect(even.hullShare).toBeCloseTo((320 * 220) / (400 * 300), 2);
  expect(even.offCentre).toBeCloseTo(0);
  const heap = measureScene(scene({ nodes: [A, disc('n', 80, 50), disc('m', 50, 80)] }));
  expect(heap.hullShare).toBeLessThan(0.1);
  expect(heap.offCentre).toBeGreaterThan(0.5);
});

test('a path drawn to measure has no stress, a folded one has', () => {
  const path = [0, 1, 2, 3].map((i) => disc(`p${i}`, 50 + 100 * i, 100));
  const edges = path.slice(1).map((node, i) => line(path[i] ?? node, node));
  expect(measureScene(scene({ nodes: path, edges })).stress).toBeCloseTo(0);
  const folded = [path[0], path[1], path[2], disc('p3', 60, 120)].filter((n) => n !== undefined);
  const bent = folded.slice(1).map((node, i) => line(folded[i] ?? node, node));
  expect(measureScene(scene({ nodes: folded, edges: bent })).stress).toBeGreaterThan(0.1);
});

test('the margin is that of the outermost node, label or line, below 0 where one is cut', () => {
  const gapOf = (parts: Partial<MeasuredScene>) =>
    measureScene(scene({ nodes: [A], ...parts })).minMargin;
  expect(gapOf({})).toBe(40);
  expect(gapOf({ labels: [label('a', 345, 140)] })).toBe(15);
  expect(gapOf({ nodes: [A, B, disc('low', 200, 288)], edges: [line(A, B)] })).toBe(2);
  const bowed = {
    ...line(A, C),
    points: [
      { x: 50, y: 50 },
      { x: 12, y: 150 },
      { x: 50, y: 250 },
    ],
  };
  expect(gapOf({ nodes: [A, C], edges: [bowed] })).toBe(12);
  expect(gapOf({ labels: [label('a', -3, 140)] })).toBe(-3);
});

test('an edge keeps its distance from marks that are not its ends, measured to a disc, a square and a diamond', () => {
  const gapTo = (node: MeasuredNode) =>
    measureScene(scene({ nodes: [A, D, node], edges: [line(A, D)] })).minEdgeNodeGap;
  const at = (shape: MeasuredNode['shape']): MeasuredNode => ({ ...disc('m', 200, 75), shape });
  expect([gapTo(at('circle')), gapTo(at('box')), gapTo(at('diamond'))]).toEqual([15, 15, 15]);
  const slanted = (shape: MeasuredNode['shape']) =>
    measureScene(scene({ nodes: [A, B, { ...disc('m', 216, 126), shape }], edges: [line(A, B)] }))
      .minEdgeNodeGap;
  expect(slanted('box')).toBeLessThan(slanted('circle'));
  expect(slanted('diamond')).toBeGreaterThan(slanted('circle'));
  expect(gapTo(disc('m', 200, 52))).toBeLessThan(0);
  expect(measureScene(scene({ nodes: [A, D], edges: [line(A, D)] })).minEdgeNodeGap).toBe(Infinity);
});

test('rings and arrowheads of two edges have a gap; of one edge alone they have none', () => {
  const ringed = { ...line(A, D), ring: { x: 330, y: 50 } };
  const pointed = { ...line(C, D), arrow: { x: 330, y: 60 } };
  const gapOf = (...edges: readonly MeasuredEdge[]) =>
    measureScene(scene({ nodes: [A, C, D], edges })).minEndMarkGap;
  expect(gapOf(ringed, pointed)).toBeCloseTo(10 - 3.6 - 3.5);
  expect(gapOf(ringed, line(C, D))).toBe(Infinity);
});

test('a ring under a label counts, one beside it does not', () => {
  const ringed = { ...line(A, D), ring: { x: 330, y: 50 } };
  const under = (x: number) =>
    measureScene(scene({ nodes: [A, D], edges: [ringed], labels: [label('d', x, 43)] }))
      .ringsUnderLabels;
  expect([under(300), under(280)]).toEqual([1, 0]);
});
