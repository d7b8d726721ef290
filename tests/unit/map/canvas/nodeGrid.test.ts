import { expect, test } from 'vitest';
import { buildNodeGrid } from '../../../../src/map/canvas/nodeGrid';
import { createRandom } from '../../../../src/layout/random';

const random = createRandom(3);
const positions = Float64Array.from({ length: 400 }, () => 1000 * random());
const slots = Array.from({ length: 200 }, (_, slot) => slot);
const distanceTo = (x: number, y: number) => (slot: number) =>
  Math.hypot(positions[2 * slot]! - x, positions[2 * slot + 1]! - y);

test.each([10, 60, 2000])('finds the nearest node within %i, as comparing all does', (reach) => {
  const grid = buildNodeGrid(positions, slots);
  for (let i = 0; i < 200; i += 1) {
    const [x, y] = [1200 * random() - 100, 1200 * random() - 100];
    const distance = distanceTo(x, y);
    const [first = -1] = slots.toSorted((a, b) => distance(a) - distance(b));
    expect(grid.nearest(x, y, reach)).toBe(distance(first) <= reach ? first : null);
  }
});

test('finds nothing among no nodes, and one of several at one point', () => {
  expect(buildNodeGrid(new Float64Array(0), []).nearest(0, 0, 9)).toBeNull();
  expect([0, 1]).toContain(buildNodeGrid(Float64Array.of(5, 5, 5, 5), [0, 1]).nearest(6, 5, 2));
});
