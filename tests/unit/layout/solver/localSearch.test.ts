import { expect, test } from 'vitest';
import { measureScene } from '../../../../src/layout/solver/metrics';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import { buildScene } from '../../../../src/layout/solver/measuredScene';
import { settle } from '../../../../src/layout/fallbackLayout';
import { BUDGETS, rankFigures } from '../../../../src/layout/solver/budget';
import { createRanking } from '../../../../src/layout/solver/createRanking';
import { polish } from '../../../../src/layout/solver/localSearch';
import { createRandom } from '../../../../src/layout/solver/random';
import { solveLayout } from '../../../../src/layout/solver/solveLayout';
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

function rankWhole(graph: typeof SMALL, frame: LayoutSize, solved: SolvedLayoutSize): number {
  return rankFigures(measureScene(buildScene(graph, frame, solved)), BUDGETS[frame.name]);
}

test('polishing ranks lower than what was settled in haste, and lower still or the same with more rounds', () => {
  const frame = LAYOUT_SIZES.desk;
  const hasty = settle(SMALL, frame);
  const ranks = [0, 1, 3].map((rounds) =>
    rankWhole(SMALL, frame, polish(SMALL, frame, hasty, rounds)),
  );
  const [none = NaN, one = NaN, three = NaN] = ranks;
  expect(none).toBe(rankWhole(SMALL, frame, hasty));
  expect(one).toBeLessThan(none);
  expect(three).toBeLessThanOrEqual(one);
});

test('polishing gives the same drawing every time and leaves alone what it cannot better', () => {
  const hasty = settle(SMALL, LAYOUT_SIZES.phone);
  const polished = polish(SMALL, LAYOUT_SIZES.phone, hasty, 20);
  expect(polish(SMALL, LAYOUT_SIZES.phone, hasty, 20)).toEqual(polished);
  expect(polish(SMALL, LAYOUT_SIZES.phone, polished, 1)).toEqual(polished);
});

test('ranking one drawing after another remembers nothing that has changed', () => {
  const [graph, frame] = [triangleGraph(), LAYOUT_SIZES.tablet];
  const random = createRandom(4);
  const rankOf = createRanking(graph, frame);
  let solved = settle(graph, frame);
  for (let i = 0; i < 12; i += 1) {
    const { id } = graph.nodes[Math.floor(random() * graph.nodes.length)] ?? {};
    const at = id === undefined ? undefined : solved.nodes[id];
    if (id === undefined || at === undefined) throw new Error('no node');
    const moved = { ...at, x: at.x + 60 * (random() - 0.5), side: random() < 0.5 ? at.side : 's' };
    solved = { ...solved, nodes: { ...solved.nodes, [id]: moved } };
    const whole = rankWhole(graph, frame, solved);
    // To the last digits only: the figures are summed up in another order.
    expect(rankOf(solved)).toBeCloseTo(whole, 6);
    expect(rankOf(solved, whole / 2)).toBeGreaterThanOrEqual(whole / 2);
    expect(rankOf(solved, whole / 2)).toBeLessThanOrEqual(whole + 1e-6);
  }
});

test('the solver polishes what it keeps', () => {
  const effort = { iterations: 300, seeds: 1, tempers: 0, frames: ['desk'] } as const;
  const [annealed] = solveLayout(SMALL, { ...effort, rounds: 0 }).frames;
  const [kept] = solveLayout(SMALL, { ...effort, rounds: 2 }).frames;
  if (annealed === undefined) throw new Error('no frame');
  const once = polish(SMALL, LAYOUT_SIZES.desk, annealed, 1);
  expect(kept).toEqual(polish(SMALL, LAYOUT_SIZES.desk, once, 2));
});
