import { expect, test } from 'vitest';
import { measureScene } from '../../../../src/layout/solver/metrics';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import { buildMeasuredScene } from '../../../../src/layout/solver/measuredScene';
import { settle } from '../../../../src/layout/fallbackLayout';
import { BUDGETS, rankMetrics } from '../../../../src/layout/solver/budget';
import { createRanking } from '../../../../src/layout/solver/createRanking';
import { localSearch } from '../../../../src/layout/solver/localSearch';
import { createRandom } from '../../../../src/layout/random';
import type { LayoutSize, SolvedLayoutSize } from '../../../../src/geometry/types';
import { smallGraph } from '../smallDataset';
import { triangleGraph } from '../triangle';

/** Two states with three things between them, one of which has a friend. */
const SMALL = smallGraph(
  [
    { id: 'left', kind: 'country', label: 'Left', seed: { x: 0.2, y: 0.5 } },
    { id: 'right', kind: 'country', label: 'Right', seed: { x: 0.8, y: 0.5 } },
    { id: 'union', kind: 'framework', label: 'Customs Union' },
    { id: 'plant', kind: 'project', label: 'Power plant' },
    { id: 'visit', kind: 'event', label: 'State visit, 2018' },
    { id: 'friend', label: 'Friend of the right' },
  ],
  [
    ['left', 'right', 'cooperation'],
    ['left', 'right', 'dispute'],
    ...['union', 'plant', 'visit'].flatMap(
      (id) =>
        [
          ['left', id],
          ['right', id],
        ] as const,
    ),
    ['plant', 'friend'],
  ],
);

function rankWhole(graph: typeof SMALL, size: LayoutSize, solved: SolvedLayoutSize): number {
  return rankMetrics(measureScene(buildMeasuredScene(graph, size, solved)), BUDGETS[size.name]);
}

test('local search ranks lower than what the forces settle, and lower or the same with more rounds', () => {
  const size = LAYOUT_SIZES.desk;
  const settled = settle(SMALL, size);
  const ranks = [0, 1, 3].map((rounds) =>
    rankWhole(SMALL, size, localSearch(SMALL, size, settled, { rounds })),
  );
  const [none = NaN, one = NaN, three = NaN] = ranks;
  expect(none).toBe(rankWhole(SMALL, size, settled));
  expect(one).toBeLessThan(none);
  expect(three).toBeLessThanOrEqual(one);
});

test('local search gives the same drawing every time and keeps what it cannot improve', () => {
  const settled = settle(SMALL, LAYOUT_SIZES.phone);
  const searched = localSearch(SMALL, LAYOUT_SIZES.phone, settled, { rounds: 20 });
  expect(localSearch(SMALL, LAYOUT_SIZES.phone, settled, { rounds: 20 })).toEqual(searched);
  expect(localSearch(SMALL, LAYOUT_SIZES.phone, searched, { rounds: 1 })).toEqual(searched);
});

test('ranking one drawing after another forgets what has changed', () => {
  const [graph, size] = [triangleGraph(), LAYOUT_SIZES.tablet];
  const random = createRandom(4);
  const rankOf = createRanking(graph, size);
  let solved = settle(graph, size);
  for (let i = 0; i < 12; i += 1) {
    const { id } = graph.nodes[Math.floor(random() * graph.nodes.length)] ?? {};
    const at = id === undefined ? undefined : solved.nodes[id];
    if (id === undefined || at === undefined) throw new Error('no node');
    const moved = { ...at, x: at.x + 60 * (random() - 0.5), side: random() < 0.5 ? at.side : 's' };
    solved = { ...solved, nodes: { ...solved.nodes, [id]: moved } };
    const whole = rankWhole(graph, size, solved);
    // To the last digits only: the metrics are summed up in another order.
    expect(rankOf(solved)).toBeCloseTo(whole, 6);
    expect(rankOf(solved, whole / 2)).toBeGreaterThanOrEqual(whole / 2);
    expect(rankOf(solved, whole / 2)).toBeLessThanOrEqual(whole + 1e-6);
  }
});
