import { LAYOUT_SIZES } from '../../src/geometry/layoutSizes';
import type { SolvedLayoutSize } from '../../src/geometry/types';
import type { Graph } from '../../src/graph/graph';
import { BUDGETS, findMisses } from '../../src/layout/solver/budget';
import { buildMeasuredScene } from '../../src/layout/solver/measuredScene';
import { measureScene, type Metrics } from '../../src/layout/solver/metrics';

export function measureSolved(graph: Graph, solved: SolvedLayoutSize): Metrics {
  return measureScene(buildMeasuredScene(graph, LAYOUT_SIZES[solved.frame], solved));
}

/** Lists the metrics of a solved size and the budgets that it misses. */
export function describeMetrics(graph: Graph, solved: SolvedLayoutSize): string {
  const metrics = measureSolved(graph, solved);
  const misses = findMisses(metrics, BUDGETS[solved.frame]);
  const rows = Object.entries(metrics).map(([metric, value]: [string, number]) => {
    const miss = misses.find((candidate) => candidate.metric === metric);
    const note = miss === undefined ? '' : `  MISSED, ${miss.limit.kind} ${miss.limit.value}`;
    return `  ${metric.padEnd(24)} ${Number(value.toFixed(3))}${note}`;
  });
  const summary = misses.length === 0 ? 'all budgets met' : `${misses.length} missed`;
  return [`\n${solved.frame}: ${summary}`, ...rows].join('\n');
}
