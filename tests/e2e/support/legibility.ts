import type { Budget, Limit } from '../../../src/layout/solver/budget';

const max = (value: number): Limit => ({ kind: 'max', value, weight: 1 });
const min = (value: number): Limit => ({ kind: 'min', value, weight: 1 });

const NOTHING_COVERS_ANOTHER: Budget = {
  ...{ unlabelled: max(0), nodeOverlaps: max(0), labelLabel: max(0), labelNode: max(0) },
  ...{ edgesThroughNodes: max(0), coveredRings: max(0), outOfBounds: max(0) },
  // An arrowhead's middle is read from its bounding box, which is up to 1 px off.
  ...{ ringsUnderLabels: max(0), minEndMarkGap: min(-1) },
};

/**
 * By the design, a map as dense as these (two edges per node) may have .20 crossings per edge at
 * desktop size; a sparser one .15.
 */
const DESKTOP: Budget = {
  ...NOTHING_COVERS_ANOTHER,
  ...{ edgesUnderForeignLabels: max(0), edgesUnderLabels: max(2) },
  ...{ crossingsPerEdge: max(0.2), minCrossingAngle: min(40), minNodeAngle: min(2.5) },
  ...{ withoutOwnStretch: max(0), minParallelGap: min(24), minMargin: min(8) },
  ...{ minNodeGap: min(24), minVisibleEdge: min(48), hullShare: min(0.6) },
  minEdgeNodeGap: min(8),
};

const TABLET: Budget = {
  ...DESKTOP,
  ...{ edgesUnderLabels: max(4), withoutOwnStretch: max(1) },
  ...{ minNodeGap: min(20), minVisibleEdge: min(36), hullShare: min(0.65) },
};

export const PHONE: Budget = {
  ...DESKTOP,
  ...{ edgesUnderForeignLabels: max(2), edgesUnderLabels: max(8), withoutOwnStretch: max(9) },
  ...{ minParallelGap: min(18), minNodeGap: min(16), minVisibleEdge: min(18) },
  hullShare: min(0.7),
  minEdgeNodeGap: min(6),
};

const TINY: Budget = {
  ...PHONE,
  ...{ edgesUnderForeignLabels: max(5), edgesUnderLabels: max(10), withoutOwnStretch: max(14) },
  ...{ crossingsPerEdge: max(0.22), minCrossingAngle: min(35) },
  ...{ minParallelGap: min(16), minNodeGap: min(14), minVisibleEdge: min(16) },
};

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly budget: Budget;
  readonly minNamePx: number;
}

/**
 * Page sizes with the design's budgets for them (docs/design.md, section 1): metrics, and the
 * smallest label in px.
 */
export const PAGES: readonly PageSize[] = [
  { width: 1280, height: 800, budget: DESKTOP, minNamePx: 13 },
  { width: 768, height: 1024, budget: TABLET, minNamePx: 12 },
  { width: 880, height: 1024, budget: TABLET, minNamePx: 12 },
  { width: 390, height: 844, budget: PHONE, minNamePx: 11 },
  { width: 360, height: 640, budget: PHONE, minNamePx: 11 },
  { width: 320, height: 640, budget: TINY, minNamePx: 11 },
];
