import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { buildGraph } from '../../../src/graph/graph';
import type { Dataset } from '../../../src/format/types';
import { syntheticMap } from '../../support/syntheticMap';
import { median } from '../statistics';
import type * as Ticks from './ticks';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SIZES = [60, 300, 2000, 10_000, 20_000];
/** In each round both engines run in turn, each for `ROUND_MS`. */
const ROUNDS = 5;
const ROUND_MS = 400;
const WARM_UP_TICKS = 10;

/**
 * `npm run bench -- --layout`: CPU time of a tick of the flat engine and of d3-force, with the same
 * forces on the same graph, in interleaved rounds. Prints medians of the rounds, their ratio and
 * the exponent with which a tick grows from one size to the next.
 */
export async function benchLayout(): Promise<void> {
  const { createD3Tick, createFlatTick } = await bundleTicks();
  console.log(`a tick, ms; medians of ${ROUNDS} rounds; links, repulsion (theta 0.9), pull`);
  console.log(
    `${(loadavg()[0] ?? 0).toFixed(1)} jobs were waiting for ${availableParallelism()} processors at the start\n`,
  );
  printRow('nodes', 'd3-force', 'flat', 'ratio', 'growth of d3', 'of flat');
  let last: { nodes: number; d3: number; flat: number } | null = null;
  for (const nodes of SIZES) {
    const { edges, nodeIndex } = buildGraph(syntheticMap({ nodes }) as unknown as Dataset);
    const ends = edges.map(
      ({ source, target }) => [nodeIndex.get(source) ?? 0, nodeIndex.get(target) ?? 0] as const,
    );
    const ticks = { d3: createD3Tick(nodes, ends), flat: createFlatTick(nodes, ends) };
    const times = { d3: [] as number[], flat: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of ['d3', 'flat'] as const) times[name].push(timeTick(ticks[name], round));
    const now = { nodes, d3: median(times.d3), flat: median(times.flat) };
    const growth = (of: 'd3' | 'flat') =>
      last ? (Math.log(now[of] / last[of]) / Math.log(nodes / last.nodes)).toFixed(2) : '';
    printRow(
      String(nodes),
      now.d3.toFixed(3),
      now.flat.toFixed(3),
      (now.flat / now.d3).toFixed(3),
      growth('d3'),
      growth('flat'),
    );
    last = now;
  }
}

/** CPU time of a tick, ms. */
function timeTick(tick: () => void, round: number): number {
  if (round === 0) for (let i = 0; i < WARM_UP_TICKS; i += 1) tick();
  const begin = process.cpuUsage();
  const until = performance.now() + ROUND_MS;
  let count = 0;
  do {
    tick();
    count += 1;
  } while (performance.now() < until);
  return process.cpuUsage(begin).user / 1000 / count;
}

/** Bundled as for a page, because Vite's runner, which runs this file, slows both engines down. */
async function bundleTicks(): Promise<typeof Ticks> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'tests/bench/layout/ticks.ts', write: false, minify: false },
  });
  const [chunk] = (result as Rolldown.RolldownOutput).output;
  const url = `data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`;
  return (await import(/* @vite-ignore */ url)) as typeof Ticks;
}

function printRow(...cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(13)).join(''));
}
