import type { SolvedLayoutSize } from '../../geometry/types';
import type { Effort, TryTask } from './runTry';

/** How many further tries are made at most. */
export const FURTHER_TRIES = 7;

/**
 * The tries that follow where every usual one misses a budget. The first repairs the best of those:
 * it often misses by a fraction of a pixel. The others find an arrangement of their own, because
 * that of the larger size may have no room in a narrow one. Measured for Montreal, seed 10: in the
 * phone's eight usual tries at least 14 edges cross, where 10 may; the first try with an arrangement
 * of its own meets every budget.
 *
 * `first` is the first of them without its start; the seeds of the others follow on from its seed.
 */
export function buildFurtherTasks(
  first: Omit<TryTask, 'start'>,
  best: SolvedLayoutSize,
  count: number,
): readonly TryTask[] {
  const effort: Effort = { ...first.effort, metricPasses: METRIC_PASSES };
  return Array.from({ length: count }, (_, i): TryTask => {
    const task = { ...first, seed: first.seed + i };
    return i === 0
      ? {
          ...task,
          start: { kind: 'reheat', solved: best, like: null },
          effort: { ...effort, iterations: 0, reheats: 0 },
        }
      : { ...task, start: { kind: 'settled' }, effort };
  });
}

const METRIC_PASSES = 3;
