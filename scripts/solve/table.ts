import type { LayoutSizeName } from '../../src/geometry/types';
import { BUDGETS, findMisses } from '../../src/layout/solver/budget';
import { bundleSolver } from '../publish/bundleSolver';
import { solveInThreads } from '../publish/solve';
import { readGraph } from './maps';
import { measureSolved } from './report';

export interface TableOptions {
  readonly seeds: readonly number[];
  readonly sizes: readonly LayoutSizeName[];
  readonly threads: number | undefined;
}

/**
 * Prints a row for each map and seed: crossings and missed budgets by size, wall and CPU seconds.
 */
export async function printTable(maps: readonly string[], options: TableOptions): Promise<void> {
  const { seeds, sizes, threads } = options;
  console.log(
    ['map', 'seed', ...sizes.map((size) => `${size} (crossings/missed)`), 's', 'CPU s'].join(' | '),
  );
  for (const map of maps) {
    const graph = readGraph(map);
    let met = 0;
    for (const seed of seeds) {
      const start = performance.now();
      const cpu = process.cpuUsage();
      const layout = await solveInThreads(await bundleSolver(), graph, { seed, sizes }, threads);
      const cells = layout.frames.map((solved) => {
        const metrics = measureSolved(graph, solved);
        const misses = findMisses(metrics, BUDGETS[solved.frame]);
        return {
          text: `${metrics.crossings}/${misses.length}`,
          names: misses.map((m) => m.metric),
        };
      });
      const missed = cells.flatMap(({ names }) => names);
      if (missed.length === 0) met += 1;
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      const cpuSeconds = (process.cpuUsage(cpu).user / 1e6).toFixed(0);
      const row = [map, seed, ...cells.map(({ text }) => text), seconds, cpuSeconds];
      console.log([...row, ...missed].join(' | '));
    }
    console.log(`${map}: all budgets met by ${met} of ${seeds.length} seeds`);
  }
}
