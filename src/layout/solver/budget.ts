import type { Figures } from './metrics';
import type { LayoutSizeName } from '../../geometry/types';

/** What a frame's figure may be at most or at least, and what a miss by one unit counts against others. */
export interface Limit {
  readonly kind: 'most' | 'least';
  readonly value: number;
  readonly weight: number;
}

export type Budget = Readonly<Partial<Record<keyof Figures, Limit>>>;

const most = (value: number, weight: number): Limit => ({ kind: 'most', value, weight });
const least = (value: number, weight: number): Limit => ({ kind: 'least', value, weight });

const ALL: Budget = {
  unlabelled: most(0, 100),
  nodeOverlaps: most(0, 100),
  labelLabel: most(0, 100),
  labelNode: most(0, 100),
  linesThroughNodes: most(0, 100),
  coveredRings: most(0, 20),
  outOfFrame: most(0, 100),
  // The design's 8 px and 40° and a little more: a stroke has a width, and a browser's curve is not quite ours.
  leastFrameGap: least(9, 10),
  leastCrossingAngle: least(41, 5),
  leastNodeAngle: least(2.5, 20),
  offCentre: most(0.17, 100),
  stress: most(0.22, 100),
};

const DESK: Budget = {
  ...ALL,
  linesUnderForeignLabels: most(0, 60),
  linesUnderLabels: most(2, 20),
  crossingsPerEdge: most(0.15, 500),
  leastNodeGap: least(24, 5),
  leastLabelGap: least(2, 5),
  leastVisibleLine: least(48, 2),
  withoutOwnStretch: most(0, 30),
  leastParallelGap: least(24, 2),
  hullShare: least(0.6, 100),
};

const PHONE: Budget = {
  ...ALL,
  linesUnderForeignLabels: most(2, 30),
  linesUnderLabels: most(8, 10),
  crossingsPerEdge: most(0.2, 500),
  leastNodeGap: least(16, 5),
  leastLabelGap: least(1, 5),
  leastVisibleLine: least(18, 2),
  withoutOwnStretch: most(9, 20),
  leastParallelGap: least(18, 2),
  hullShare: least(0.7, 100),
};

/** What each frame has to meet: DESIGN.md section 1 and `tools/legibility.mjs`. */
export const BUDGETS: Readonly<Record<LayoutSizeName, Budget>> = {
  wide: DESK,
  desk: DESK,
  tablet: {
    ...DESK,
    linesUnderLabels: most(4, 20),
    withoutOwnStretch: most(1, 30),
    leastNodeGap: least(20, 5),
    leastVisibleLine: least(36, 2),
    hullShare: least(0.65, 100),
  },
  phone: PHONE,
  // The page shows it at 360x640 too, where the phone's budget counts.
  tiny: PHONE,
};

export interface Miss {
  readonly figure: string;
  readonly value: number;
  readonly limit: Limit;
}

export function findMisses(figures: Partial<Figures>, budget: Budget): readonly Miss[] {
  return Object.entries(figures).flatMap(([figure, value]: [string, number]) => {
    const limit = Object.entries(budget).find(([name]) => name === figure)?.[1];
    if (limit === undefined || excess(value, limit) <= 0) return [];
    return [{ figure, value, limit }];
  });
}

/** What a missed budget counts at the least, however little it is missed by: as much as ten crossings. */
const MISSED = 10;

/**
 * One number to choose between drawings of one frame: misses first, by their weight, then what a reader notices among those that
 * meet the budget. Lower is better. With some of the figures only, the whole is no lower: no figure can make it less.
 */
export function rankFigures(figures: Partial<Figures>, budget: Budget): number {
  const missed = findMisses(figures, budget).map(({ value, limit }) => {
    return MISSED + limit.weight * excess(value, limit);
  });
  const { crossings = 0, linesUnderLabels = 0, linesUnderForeignLabels = 0 } = figures;
  const { withoutOwnStretch = 0 } = figures;
  const noticed = crossings + 3 * linesUnderLabels + 6 * linesUnderForeignLabels;
  return missed.reduce((sum, miss) => sum + miss, noticed + 4 * withoutOwnStretch);
}

function excess(value: number, limit: Limit): number {
  return limit.kind === 'most' ? value - limit.value : limit.value - value;
}
