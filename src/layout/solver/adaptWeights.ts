import { BUDGETS } from './budget';
import {
  countCrossings,
  countNearNodes,
  countTouchingEndMarks,
  isEnd,
  isUnderLabel,
} from './edgeCosts';
import type { LayoutState, Weights } from './layoutState';
import { demandsOf } from './localCost';
import type { Stretches } from './stretches';

/** Below this strictness weights stay as they are. */
const FROM_STRICTNESS = 0.6;
/** Stricter than the budget: fewer crossings read better where they cost nothing else. */
const GOAL_CROSSINGS_PER_EDGE = 0.17;
const UP = 1.08;
const DOWN = 0.95;
const BOUNDS: Readonly<Record<keyof Weights, readonly [min: number, max: number]>> = {
  crossing: [6, 40],
  underOwn: [12, 60],
  underForeign: [20, 70],
  noOwnStretch: [6, 30],
  endMarksTouch: [34, 120],
  flatCrossing: [18, 60],
  nearNode: [12, 40],
};

/**
 * Adapts each weight to its budget: it falls while the drawing has no more faults of its kind than
 * the budget allows, and rises while it has more. With fixed weights annealing removes crossings
 * that the budget allows at the expense of labels; and on the Montreal map, where eight end marks
 * meet at one node, nearly every try missed the gap between end marks.
 */
export function adaptWeights(state: LayoutState, stretches: Stretches): void {
  if (state.strictness < FROM_STRICTNESS) return;
  const budget = BUDGETS[state.size.name];
  const edges = state.edgeFacts.length;
  const under = countUnderLabels(state);
  const follow = (name: keyof Weights, count: number, allowed: number) => {
    const [min, max] = BOUNDS[name];
    const factor = count > allowed ? UP : DOWN;
    state.weights[name] = Math.min(max, Math.max(min, state.weights[name] * factor));
  };
  const crossings = countCrossings(state);
  follow('crossing', crossings.all, GOAL_CROSSINGS_PER_EDGE * edges - 0.5);
  follow('flatCrossing', crossings.flat, 0);
  follow('endMarksTouch', countTouchingEndMarks(state), 0);
  follow('nearNode', countNearNodes(state, demandsOf(state.size).edgeNodeGap), 0);
  follow('underForeign', under.foreign, budget.edgesUnderForeignLabels?.value ?? 0);
  follow('underOwn', under.all, budget.edgesUnderLabels?.value ?? 0);
  follow('noOwnStretch', stretches.count(), budget.withoutOwnStretch?.value ?? 0);
}

function countUnderLabels(state: LayoutState): { readonly foreign: number; readonly all: number } {
  let [foreign, all] = [0, 0];
  for (let edge = 0; edge < state.edgeFacts.length; edge += 1)
    for (let slot = 0; slot < state.nodeFacts.length; slot += 1) {
      if (!isUnderLabel(state, edge, slot)) continue;
      all += 1;
      if (!isEnd(state, edge, slot)) foreign += 1;
    }
  return { foreign, all };
}
