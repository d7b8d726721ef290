import type { Budget, Limit } from '../../../src/layout/solver/budget';

const most = (value: number): Limit => ({ kind: 'most', value, weight: 1 });
const least = (value: number): Limit => ({ kind: 'least', value, weight: 1 });

const NOTHING_COVERS_ANOTHER: Budget = {
  ...{ unlabelled: most(0), nodeOverlaps: most(0), labelLabel: most(0), labelNode: most(0) },
  ...{ linesThroughNodes: most(0), coveredRings: most(0), outOfFrame: most(0) },
};

/** A map as dense as these (two ties a node) may have .20 crossings an edge at desktop, says the design; a sparser one .15. */
const DESKTOP: Budget = {
  ...NOTHING_COVERS_ANOTHER,
  ...{ linesUnderForeignLabels: most(0), linesUnderLabels: most(2) },
  ...{ crossingsPerEdge: most(0.2), leastCrossingAngle: least(40), leastNodeAngle: least(2.5) },
  ...{ withoutOwnStretch: most(0), leastParallelGap: least(24), leastFrameGap: least(8) },
  ...{ leastNodeGap: least(24), leastVisibleLine: least(48), hullShare: least(0.6) },
};

const TABLET: Budget = {
  ...DESKTOP,
  ...{ linesUnderLabels: most(4), withoutOwnStretch: most(1) },
  ...{ leastNodeGap: least(20), leastVisibleLine: least(36), hullShare: least(0.65) },
};

const PHONE: Budget = {
  ...DESKTOP,
  ...{ linesUnderForeignLabels: most(2), linesUnderLabels: most(8), withoutOwnStretch: most(9) },
  ...{ leastParallelGap: least(18), leastNodeGap: least(16), leastVisibleLine: least(18) },
  hullShare: least(0.7),
};

const TINY: Budget = {
  ...PHONE,
  ...{ linesUnderForeignLabels: most(5), linesUnderLabels: most(10), withoutOwnStretch: most(14) },
  ...{ crossingsPerEdge: most(0.22), leastCrossingAngle: least(35) },
  ...{ leastParallelGap: least(16), leastNodeGap: least(14), leastVisibleLine: least(16) },
};

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly budget: Budget;
  readonly leastNamePx: number;
}

/** Page sizes with what the design asks of the drawing there (DESIGN.md section 1): figures, and the smallest name in px. */
export const PAGES: readonly PageSize[] = [
  { width: 1280, height: 800, budget: DESKTOP, leastNamePx: 13 },
  { width: 768, height: 1024, budget: TABLET, leastNamePx: 12 },
  { width: 880, height: 1024, budget: TABLET, leastNamePx: 12 },
  { width: 390, height: 844, budget: PHONE, leastNamePx: 11 },
  { width: 360, height: 640, budget: PHONE, leastNamePx: 11 },
  { width: 320, height: 640, budget: TINY, leastNamePx: 11 },
];
