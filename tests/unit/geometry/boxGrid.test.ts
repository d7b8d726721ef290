import { expect, test } from 'vitest';
import { createBoxGrid } from '../../../src/geometry/boxGrid';
import { createRandom } from '../../../src/layout/random';

const box = (x: number, y: number) => ({ x, y, w: 10, h: 10 });

test('hits what overlaps, and what is within the gap, also in another cell', () => {
  const grid = createBoxGrid(20);
  grid.add(box(9, 0));
  expect(grid.hits(box(18, 0), 0)).toBe(true);
  expect(grid.hits(box(20, 0), 0)).toBe(false);
  expect(grid.hits(box(20, 0), 2)).toBe(true);
  expect(grid.hits(box(20, 13), 2)).toBe(false);
});

test('does not hit the box itself', () => {
  const grid = createBoxGrid(20);
  const own = grid.add(box(0, 0));
  expect(grid.hits(box(5, 5), 0, own)).toBe(false);
  expect(grid.hits(box(5, 5), 0)).toBe(true);
});

test('hits the same as comparing all, also left of and above the origin', () => {
  const random = createRandom(5);
  const anywhere = () => ({ x: 400 * random() - 200, y: 400 * random() - 200, w: 30, h: 12 });
  const boxes = Array.from({ length: 90 }, anywhere);
  const grid = createBoxGrid(50);
  for (const each of boxes) grid.add(each);
  for (let i = 0; i < 200; i += 1) {
    const { x, y, w, h } = anywhere();
    const isHit = boxes.some(
      (other) =>
        Math.abs(x - other.x) < (w + other.w) / 2 + 3 &&
        Math.abs(y - other.y) < (h + other.h) / 2 + 3,
    );
    expect(grid.hits({ x, y, w, h }, 3)).toBe(isHit);
  }
});
