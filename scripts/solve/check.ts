import { readFileSync } from 'node:fs';
import { readSolved } from '../../src/layout/readLayout';
import { SOLVE_ORDER } from '../../src/layout/solver/solveLayout';
import { bundleSolver } from '../publish/bundleSolver';
import { solveInThreads } from '../publish/solve';
import { layoutFile, readGraph, seedsOf } from './maps';

/**
 * Whether `npm run solve` reproduces the map's layout.json: solves the first layout size again,
 * from which all others follow, compares every number, and prints the result.
 */
export async function checkMap(map: string, threads: number | undefined): Promise<boolean> {
  const graph = readGraph(map);
  const file = layoutFile(map);
  const committed = readSolved(graph, readFileSync(file, 'utf8'));
  const size = SOLVE_ORDER[0]?.[0] ?? 'wide';
  const layout = await solveInThreads(
    await bundleSolver(),
    graph,
    { ...seedsOf(map), sizes: [size] },
    threads,
  );
  const [solved] = layout.frames;
  const held = committed?.frames.find(({ frame }) => frame === size);
  const isSame = held !== undefined && JSON.stringify(held) === JSON.stringify(solved);
  const found = isSame
    ? `${size} is what the solver gives`
    : committed === null
      ? 'was solved from another dataset: run npm run solve'
      : `${size} is not what the solver gives: run npm run solve`;
  console.log(`${file}: ${found}`);
  return isSame;
}
