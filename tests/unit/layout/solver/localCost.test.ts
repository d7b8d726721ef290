import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../../src/geometry/layoutSizes';
import { createRandom } from '../../../../src/layout/random';
import {
  addLabelledEdges,
  coveredCost,
  passingCost,
} from '../../../../src/layout/solver/coveredCosts';
import { edgeLabelCost, edgeNodeCost } from '../../../../src/layout/solver/edgeCosts';
import { buildState, placeAll, type LayoutState } from '../../../../src/layout/solver/layoutState';
import { demandsOf, moveCost } from '../../../../src/layout/solver/localCost';
import { buildTargets } from '../../../../src/layout/targetPositions';
import { triangleGraph } from '../triangle';

const GRAPH = triangleGraph();
const SIZE = LAYOUT_SIZES.phone;
const DEMANDS = demandsOf(SIZE);
const CONTEXT = { targets: buildTargets(GRAPH, SIZE, null), demands: DEMANDS };

/** A crowded drawing, so that many pairs cost something. */
function crowded(seed: number): LayoutState {
  const state = buildState(GRAPH, SIZE);
  const random = createRandom(seed);
  state.hopLength = 60;
  placeAll(state, (slot) => ({
    x: 60 + 150 * random(),
    y: 60 + 150 * random(),
    option: Math.floor(random() * (state.nodeFacts[slot]?.options.length ?? 1)),
  }));
  return state;
}

const sum = (count: number, of: (i: number) => number) => {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += of(i);
  return total;
};

test.each([1, 2, 3, 4, 5])('rejecting far pairs changes no sum, to the last bit (%i)', (seed) => {
  const state = crowded(seed);
  const gap = DEMANDS.edgeNodeGap;
  const edges = state.edgeFacts.length;
  const nodes = state.nodeFacts.length;
  let costly = 0;
  for (let slot = 0; slot < nodes; slot += 1) {
    const passing = sum(edges, (edge) => edgeNodeCost(state, edge, slot, gap));
    const labelled = sum(edges, (edge) => edgeLabelCost(state, edge, slot));
    expect(passingCost(state, slot, gap)).toBe(passing);
    expect(addLabelledEdges(state, slot, 0)).toBe(labelled);
    if (passing > 0 && labelled > 0) costly += 1;
  }
  expect(costly).toBeGreaterThan(0);
  for (let edge = 0; edge < edges; edge += 1) {
    let covered = 0;
    for (let other = 1; other < nodes; other += 1) {
      covered += edgeNodeCost(state, edge, other, gap);
      covered += edgeLabelCost(state, edge, other);
    }
    expect(coveredCost(state, 0, edge, gap)).toBe(covered);
  }
});

test('a cost up to its limit is exact, to the last bit, and one above it is above it', () => {
  const context = { ...CONTEXT, state: crowded(6) };
  for (let slot = 0; slot < context.state.nodeFacts.length; slot += 1) {
    const cost = moveCost(context, slot, Infinity, false);
    expect(cost).toBeGreaterThan(0);
    expect(moveCost(context, slot, cost, false)).toBe(cost);
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(moveCost(context, slot, share * cost, false)).toBeGreaterThan(share * cost);
  }
});
