import { expect, test } from 'vitest';
import { createLocalEngine, type LocalEngine } from '../../../../src/layout/local/localEngine';
import { smallGraph } from '../smallDataset';

/** Chain 0 1 2 3 4, with a leaf 5 at node 1; 6 alone. */
const GRAPH = smallGraph(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id })),
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'e'],
    ['b', 'f'],
  ],
);
const REST = Float64Array.of(0, 0, 100, 0, 200, 0, 300, 0, 400, 0, 100, 80, 200, 200);

function start(): LocalEngine {
  return createLocalEngine({ graph: GRAPH, rest: REST, radius: new Float64Array(7).fill(10) });
}

/** Ticks until the engine comes to rest; returns how many times. */
function settle(engine: LocalEngine): number {
  let ticks = 1;
  while (engine.tick()) if ((ticks += 1) > 500) throw new Error('does not come to rest');
  return ticks;
}

function dragAndDrop(engine: LocalEngine, slot: number, x: number, y: number): void {
  engine.drag(slot, x, y);
  settle(engine);
  engine.release();
  settle(engine);
}

const at = ({ positions }: LocalEngine, slot: number) =>
  [positions[2 * slot]!, positions[2 * slot + 1]!] as const;
const movedBy = (engine: LocalEngine, slot: number) =>
  Math.hypot(at(engine, slot)[0] - REST[2 * slot]!, at(engine, slot)[1] - REST[2 * slot + 1]!);

test('nothing moves until a node is dragged', () => {
  const engine = start();
  expect(engine.tick()).toBe(false);
  expect([...engine.positions]).toEqual([...REST]);
  expect([engine.moving.size, engine.away.size]).toEqual([0, 0]);
});

test('a node that is held at its rest position moves no other', () => {
  const engine = start();
  dragAndDrop(engine, 1, 100, 0);
  expect([...engine.positions]).toEqual([...REST]);
  expect(engine.away.size).toBe(0);
});

test('neighbours follow a dragged node, the nearer the more; what is three steps away stays', () => {
  const engine = start();
  engine.drag(1, 100, -150);
  settle(engine);
  expect(at(engine, 1)).toEqual([100, -150]);
  expect(movedBy(engine, 5)).toBeGreaterThan(100);
  expect(movedBy(engine, 0)).toBeGreaterThan(movedBy(engine, 2));
  expect(movedBy(engine, 2)).toBeGreaterThan(movedBy(engine, 3));
  expect(movedBy(engine, 3)).toBeGreaterThan(1);
  expect([movedBy(engine, 4), movedBy(engine, 6)]).toEqual([0, 0]);
  expect([...engine.moving].sort()).toEqual([0, 1, 2, 3, 5]);
});

test('a held node pauses the simulation by itself, and the next move goes on', () => {
  const engine = start();
  engine.drag(1, 100, -150);
  expect(settle(engine)).toBeLessThan(200);
  const { moving } = engine;
  engine.drag(1, 140, -150);
  expect(engine.tick()).toBe(true);
  expect(engine.moving).toBe(moving);
});

test('after the release all come to rest within a second, and the node stays where it is', () => {
  const engine = start();
  engine.drag(1, 100, -150);
  engine.tick();
  engine.release();
  expect(settle(engine)).toBeLessThan(60);
  expect(at(engine, 1)).toEqual([100, -150]);
  expect(engine.moving.size).toBe(0);
  expect(engine.away).toContain(1);
  expect(engine.tick()).toBe(false);
});

test('the same drag gives the same positions', () => {
  const [one, other] = [start(), start()];
  for (const engine of [one, other]) dragAndDrop(engine, 1, 170, -90);
  expect([...one.positions]).toEqual([...other.positions]);
});

test('a node that the reader has placed stays there while its neighbour is dragged', () => {
  const engine = start();
  dragAndDrop(engine, 1, 100, -150);
  dragAndDrop(engine, 2, 260, 60);
  expect(at(engine, 1)).toEqual([100, -150]);
  expect(at(engine, 2)).toEqual([260, 60]);
});

test('a node dragged onto its neighbour pushes it away', () => {
  const engine = start();
  engine.drag(1, 195, 0);
  settle(engine);
  const [x, y] = at(engine, 2);
  expect(Math.hypot(x - 195, y)).toBeGreaterThan(20 - 0.5);
});

test('a second drag first lets the last one come to rest', () => {
  const [engine, patient] = [start(), start()];
  engine.drag(1, 100, -150);
  engine.release();
  patient.drag(1, 100, -150);
  patient.release();
  settle(patient);
  engine.drag(6, 210, 200);
  expect(at(engine, 5)).toEqual(at(patient, 5));
  expect([...engine.moving]).toEqual([6]);
});

test('resetting returns every node to exactly its rest position, in steps or at once', () => {
  const engine = start();
  dragAndDrop(engine, 1, 100, -150);
  engine.reset(false);
  engine.tick();
  const between = movedBy(engine, 1);
  expect(between).toBeGreaterThan(5);
  expect(between).toBeLessThan(150);
  expect(settle(engine)).toBeLessThan(30);
  expect([...engine.positions]).toEqual([...REST]);
  expect([engine.moving.size, engine.away.size]).toEqual([0, 0]);

  dragAndDrop(engine, 1, 100, -150);
  engine.reset(true);
  expect([...engine.positions]).toEqual([...REST]);
  expect(engine.tick()).toBe(false);
});

test('a node is placed without a simulation, others by their share, until it is released', () => {
  const engine = start();
  engine.place(1, 110, 20, new Map([[5, 0.5]]));
  expect(at(engine, 1)).toEqual([110, 20]);
  expect(at(engine, 5)).toEqual([105, 90]);
  expect([...engine.moving]).toEqual([1, 5]);
  expect(engine.tick()).toBe(false);
  engine.release();
  expect(engine.moving.size).toBe(0);
  expect([...engine.away]).toEqual([1, 5]);
});
