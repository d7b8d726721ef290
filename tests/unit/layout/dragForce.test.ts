import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { createEngine, type Engine } from '../../../src/layout/dragForce';
import type { Positions } from '../../../src/geometry/types';
import { smallGraph } from './smallDataset';

const GRAPH = smallGraph(
  ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ],
);
const REST: Positions = Float64Array.of(100, 100, 200, 100, 200, 200, 300, 250);

function start(): Engine {
  return createEngine(GRAPH, LAYOUT_SIZES.desk, REST);
}

/** Until no tick has come for a while. */
function waitForRest(engine: Engine): Promise<number> {
  return new Promise((resolve) => {
    let ticks = 0;
    let timer = setTimeout(() => resolve(ticks), 300);
    engine.onTick(() => {
      ticks += 1;
      clearTimeout(timer);
      timer = setTimeout(() => resolve(ticks), 300);
    });
  });
}

test('an engine keeps still at its rest positions until somebody drags', async () => {
  const engine = start();
  expect(await waitForRest(engine)).toBe(0);
  expect([...engine.positions]).toEqual([...REST]);
});

test('the position of a dragged node is known before the next tick', () => {
  const engine = start();
  engine.drag(0, 150, 112);
  expect([...engine.positions].slice(0, 2)).toEqual([150, 112]);
  engine.stop();
});

test('a dragged node stays where it was dropped and the rest gives way', async () => {
  const engine = start();
  engine.drag(0, 196, 104);
  await new Promise((resolve) => setTimeout(resolve, 250));
  engine.release(0);
  await waitForRest(engine);
  const [ax, ay, bx, by] = engine.positions;
  expect([ax, ay]).toEqual([196, 104]);
  expect(Math.hypot((bx ?? 0) - 196, (by ?? 0) - 104)).toBeGreaterThan(20);
  engine.stop();
});

test('resetting animates every node to exactly its rest position', async () => {
  const engine = start();
  engine.drag(1, 320, 20);
  await new Promise((resolve) => setTimeout(resolve, 150));
  engine.release(1);
  engine.reset(false);
  expect([...engine.positions]).not.toEqual([...REST]);
  const ticks = await waitForRest(engine);
  expect([...engine.positions]).toEqual([...REST]);
  expect(ticks).toBeLessThanOrEqual(30);
  engine.stop();
});

test('only the last change of a movement is reported as the last', async () => {
  const engine = start();
  const reported: boolean[] = [];
  engine.onTick((atRest) => reported.push(atRest));
  const ends = () => reported.splice(0).map((atRest, i, all) => atRest === (i === all.length - 1));
  engine.drag(0, 150, 100);
  engine.release(0);
  await waitForRest(engine);
  expect(ends()).not.toContain(false);
  engine.reset(false);
  await waitForRest(engine);
  expect(ends()).not.toContain(false);
  engine.drag(0, 150, 100);
  engine.reset(true);
  expect(reported.at(-1)).toBe(true);
  engine.stop();
});

test('putting back at once needs no tick', () => {
  const engine = start();
  engine.drag(2, 50, 50);
  engine.reset(true);
  expect([...engine.positions]).toEqual([...REST]);
  engine.stop();
});

test('the home that was handed in is never written', async () => {
  const engine = start();
  engine.drag(3, 10, 10);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([...REST]).toEqual([100, 100, 200, 100, 200, 200, 300, 250]);
  engine.stop();
});

test('a stopped engine calls nobody', async () => {
  const engine = start();
  let calls = 0;
  engine.onTick(() => (calls += 1));
  engine.drag(0, 300, 300);
  engine.stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(calls).toBe(0);
});
