import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { buildTargets } from '../../../src/layout/targetPositions';
import { smallGraph } from './smallDataset';

/** The targets' x of two states with seeds at these shares of the width. */
function targetXs(left: number, right: number, size: keyof typeof LAYOUT_SIZES): number[] {
  const graph = smallGraph(
    [left, right].map((x, i) => ({ id: `s${i}`, kind: 'country', seed: { x, y: 0.5 } })),
    [['s0', 's1']],
  );
  return buildTargets(graph, LAYOUT_SIZES[size], null).map(({ x }) => Math.round(x));
}

test('in a wide layout size principals belong at their seeds', () => {
  expect(targetXs(0.3, 0.8, 'wide')).toEqual([330, 880]);
});

test('in a tall one the outermost principals move to the edges', () => {
  // 10 px from the edge to a disc with a radius of 20.
  expect(targetXs(0.2, 0.8, 'phone')).toEqual([30, 330]);
});

test('seeds further inside keep the room outside them in a tall layout size too', () => {
  expect(targetXs(0.3, 0.85, 'phone')).toEqual([66, 330]);
});
