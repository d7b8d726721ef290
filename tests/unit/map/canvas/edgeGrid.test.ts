import { expect, test } from 'vitest';
import { buildEdgeGrid } from '../../../../src/map/canvas/edgeGrid';
import { createEdgesAt } from '../../../../src/map/canvas/edgesAt';
import { createRandom } from '../../../../src/layout/random';

const NODES = 60;
const random = createRandom(5);
const rest = Float64Array.from({ length: 2 * NODES }, () => 1000 * random());
const slots = () => Uint32Array.from({ length: 150 }, () => Math.floor(random() * NODES));
const lines = {
  source: slots(),
  target: slots(),
  bow: Float32Array.from({ length: 150 }, (_, edge) => (edge % 3) * 9),
};

test('edges at a set of nodes are those with an end in it, read once for each set', () => {
  const edgesAt = createEdgesAt({
    source: Uint32Array.of(0, 1, 2, 0),
    target: Uint32Array.of(1, 2, 3, 0),
  });
  expect([...edgesAt(new Set())]).toEqual([]);
  const nodes = new Set([1, 3]);
  expect([...edgesAt(nodes)]).toEqual([0, 1, 2]);
  expect(edgesAt(nodes)).toBe(edgesAt(nodes));
  expect([...edgesAt(new Set([0]))]).toEqual([0, 3]);
});

test('edges of moved nodes are found where they are now, as in a grid built there', () => {
  const away = new Set([3, 7, 20, 41]);
  const now = rest.slice();
  for (const slot of away) {
    now[2 * slot] = 1400 * random() - 200;
    now[2 * slot + 1] = 1400 * random() - 200;
  }
  const grid = buildEdgeGrid(lines, rest, now);
  const fresh = buildEdgeGrid(lines, now);
  const moved = createEdgesAt(lines)(away);
  let found = 0;
  for (let i = 0; i < 200; i += 1) {
    const [x, y] = [1400 * random() - 200, 1400 * random() - 200];
    const near = grid.near(x, y, 12, moved).map(({ slot }) => slot);
    expect(near.toSorted()).toEqual(
      fresh
        .near(x, y, 12, [])
        .map(({ slot }) => slot)
        .toSorted(),
    );
    found += near.length;
  }
  expect(found).toBeGreaterThan(50);
});
