import { expect, test } from 'vitest';
import { buildCanvasScene } from '../../../../src/map/canvas/canvasScene';
import {
  createLabeller,
  followNodes,
  withoutOverlaps,
  type Label,
} from '../../../../src/map/canvas/labels';
import { levelOfDetail } from '../../../../src/map/canvas/levelOfDetail';
import type { Marks, NodeEmphasis } from '../../../../src/map/canvas/marks';
import type { Paint } from '../../../../src/map/canvas/paintEdges';
import { createRandom } from '../../../../src/layout/random';
import { smallGraph } from '../../layout/smallDataset';

const NODES = 400;
const random = createRandom(9);
const graph = smallGraph(
  Array.from({ length: NODES }, (_, i) => ({ id: `n${i}`, label: `Harbour Board ${i}` })),
  Array.from({ length: 900 }, () => [
    `n${Math.floor(NODES * random() ** 2)}`,
    `n${Math.floor(NODES * random())}`,
  ]),
);
const scene = buildCanvasScene(
  graph,
  Float64Array.from(graph.nodes.flatMap(() => [4000 * random(), 3000 * random()])),
);
const projection = { scale: 0.2, x: 0, y: 0, width: 800, height: 600 };
const paint = {
  ...{ scene, projection, positions: scene.restPositions.slice() },
  detail: levelOfDetail(projection.scale / scene.readingScale),
  radiusOf: () => 4,
} as unknown as Paint;
const shown = {
  edges: new Uint8Array(900).fill(1),
  nodes: new Uint8Array(NODES).fill(1),
  ...{ isAll: true, isolates: false },
};
const IDLE: Marks = { shown, edges: new Map(), nodes: new Map(), isMuting: false };
const emphasise = (slots: readonly number[], isMuting: boolean): Marks => ({
  ...IDLE,
  isMuting,
  nodes: new Map(
    slots.map((slot, i): [number, NodeEmphasis] => [
      slot,
      { emphasis: i > 0 ? 'related' : 'hovered', isBold: i === 0, ring: undefined },
    ]),
  ),
});
const slotsOf = (labels: readonly Label[]) => labels.map(({ slot }) => slot);

test('hovering shows the emphasised names, and no others but those that were there', () => {
  const labeller = createLabeller(scene);
  const idle = slotsOf(labeller.place(paint, IDLE));
  expect(idle.length).toBeGreaterThan(10);
  const hovered = [...scene.byImportance].filter((slot) => !idle.includes(slot)).slice(0, 5);
  const marks = emphasise(hovered, false);
  const now = slotsOf(labeller.place(paint, marks));
  expect(now[0]).toBe(hovered[0]);
  expect(now.filter((slot) => !idle.includes(slot) && !marks.nodes.has(slot))).toEqual([]);
  expect(now.filter((slot) => idle.includes(slot)).length).toBeGreaterThan(idle.length / 2);
  expect(slotsOf(labeller.place(paint, IDLE))).toEqual(idle);
});

test('while all others are muted, only emphasised and main names are shown', () => {
  const labels = createLabeller(scene).place(paint, emphasise([0, 1, 2], true));
  expect(slotsOf(labels)).toContain(0);
  for (const { slot } of labels) expect(slot < 3 || scene.isMain[slot] === 1).toBe(true);
});

test('a choice is kept until the reset', () => {
  const labeller = createLabeller(scene);
  const first = labeller.place(paint, IDLE);
  expect(labeller.place(paint, IDLE)).toBe(first);
  labeller.reset();
  expect(labeller.place(paint, IDLE)).not.toBe(first);
});

test('labels follow their nodes, and one that covers a more important one is left out', () => {
  const [first, second, ...rest] = createLabeller(scene).place(paint, IDLE) as [Label, Label];
  const positions = scene.restPositions.slice();
  const dx = (first.box.x - second.box.x) / projection.scale;
  const dy = (first.box.y - second.box.y) / projection.scale;
  positions[2 * second.slot] = positions[2 * second.slot]! + dx;
  positions[2 * second.slot + 1] = positions[2 * second.slot + 1]! + dy;
  const moved = followNodes({ projection, positions }, [first, second, ...rest]);
  expect(moved[0]!.box).toEqual(first.box);
  expect(moved[1]!.box.x).toBeCloseTo(first.box.x);
  expect(moved[1]!.box.y).toBeCloseTo(first.box.y);
  expect(slotsOf(withoutOverlaps(moved))).not.toContain(second.slot);
  expect(slotsOf(withoutOverlaps([first, second]))).toEqual([first.slot, second.slot]);
});
