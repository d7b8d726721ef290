import { writeFileSync } from 'node:fs';
import { bundleSolver } from '../publish/bundleSolver';
import { describe, solveInThreads } from '../publish/solve';
import { layoutFile, readGraph, seedsOf } from './maps';
import { describeMetrics } from './report';

export interface SolveMapOptions {
  readonly seed: number | undefined;
  readonly threads: number | undefined;
}

/** Solves all layout sizes from the dataset alone and writes layout.json. */
export async function solveMap(map: string, { seed, threads }: SolveMapOptions): Promise<void> {
  const graph = readGraph(map);
  const start = performance.now();
  const seeds = seed === undefined ? seedsOf(map) : { seed };
  const layout = await solveInThreads(
    await bundleSolver(),
    graph,
    { ...seeds, onProgress: (progress) => console.log(`  ${describe(progress)}`) },
    threads,
  );
  writeFileSync(layoutFile(map), `${JSON.stringify(layout)}\n`);
  for (const solved of layout.frames) console.log(describeMetrics(graph, solved));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${layoutFile(map)}: written, seed ${seeds.seed}, ${seconds.toFixed(0)} s`);
}
