import type { Budget, Limit } from '../../../src/layout/solver/budget';

const max = (value: number): Limit => ({ kind: 'most', value, weight: 1 });
const min = (value: number): Limit => ({ kind: 'least', value, weight: 1 });

const NOTHING_COVERS_ANOTHER: Budget = {
  ...{ unlabelled: max(0), nodeOverlaps: max(0), labelLabel: max(0), labelNode: max(0) },
  ...{ linesThroughNodes: max(0), coveredRings: max(0), outOfFrame: max(0) },
};

/** A map as dense as these (two ties a node) may have .20 crossings an edge at desktop, says the design; a sparser one .15. */
const DESKTOP: Budget = {
  ...NOTHING_COVERS_ANOTHER,
  ...{ linesUnderForeignLabels: max(0), linesUnderLabels: max(2) },
  ...{ crossingsPerEdge: max(0.2), leastCrossingAngle: min(40), leastNodeAngle: min(2.5) },
  ...{ withoutOwnStretch: max(0), leastParallelGap: min(24), leastFrameGap: min(8) },
  ...{ leastNodeGap: min(24), leastVisibleLine: min(48), hullShare: min(0.6) },
};

const TABLET: Budget = {
  ...DESKTOP,
  ...{ linesUnderLabels: max(4), withoutOwnStretch: max(1) },
  ...{ leastNodeGap: min(20), leastVisibleLine: min(36), hullShare: min(0.65) },
};

const PHONE: Budget = {
  ...DESKTOP,
  ...{ linesUnderForeignLabels: max(2), linesUnderLabels: max(8), withoutOwnStretch: max(9) },
  ...{ leastParallelGap: min(18), leastNodeGap: min(16), leastVisibleLine: min(18) },
  hullShare: min(0.7),
};

const TINY: Budget = {
  ...PHONE,
  ...{ linesUnderForeignLabels: max(5), linesUnderLabels: max(10), withoutOwnStretch: max(14) },
  ...{ crossingsPerEdge: max(0.22), leastCrossingAngle: min(35) },
  ...{ leastParallelGap: min(16), leastNodeGap: min(14), leastVisibleLine: min(16) },
};

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly budget: Budget;
  readonly minNamePx: number;
}

/** Page sizes with what the design asks of the drawing there (DESIGN.md section 1): figures, and the smallest name in px. */
export const PAGES: readonly PageSize[] = [
  { width: 1280, height: 800, budget: DESKTOP, minNamePx: 13 },
  { width: 768, height: 1024, budget: TABLET, minNamePx: 12 },
  { width: 880, height: 1024, budget: TABLET, minNamePx: 12 },
  { width: 390, height: 844, budget: PHONE, minNamePx: 11 },
  { width: 360, height: 640, budget: PHONE, minNamePx: 11 },
  { width: 320, height: 640, budget: TINY, minNamePx: 11 },
];
