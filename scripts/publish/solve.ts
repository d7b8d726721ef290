import { availableParallelism } from 'node:os';
import type { SolvedLayout } from '../../src/geometry/types';
import type { Graph } from '../../src/graph/graph';
import {
  solveLayout,
  type Progress,
  type SolveLayoutOptions,
} from '../../src/layout/solver/solveLayout';
import { createWorkerPool } from './workerPool';

/** Solves all layout sizes with the solver at this URL and reports its progress after every try. */
export async function solve(
  worker: URL,
  graph: Graph,
  say: (line: string) => void,
): Promise<SolvedLayout> {
  say(announce(graph.nodes.length, graph.edges.length));
  return solveInThreads(worker, graph, { onProgress: (progress) => say(describe(progress)) });
}

/**
 * Says how long to wait. 28 nodes with 56 edges take 45 to 120 s of CPU time, half of that on two
 * idle cores. The cost of a try grows with nodes times edges, and budgets that are missed cost
 * further tries.
 */
function announce(nodes: number, edges: number): string {
  const minutes = Math.max(1, Math.ceil((1.5 * nodes * edges) / (28 * 57)));
  const time = minutes === 1 ? 'a minute or two' : `${minutes} to ${2 * minutes} minutes`;
  return (
    `solving the layout of ${nodes} nodes and ${edges} edges in five sizes: this takes ${time}; ` +
    '--quick places them at once'
  );
}

/**
 * Computes the same result as `solveLayout`, in as many threads as the machine has cores. `worker`
 * is the URL of the bundled solverWorker.ts.
 */
export async function solveInThreads(
  worker: URL,
  graph: Graph,
  options: SolveLayoutOptions,
  threads: number = availableParallelism(),
): Promise<SolvedLayout> {
  const pool = createWorkerPool(worker, graph, threads);
  try {
    return await solveLayout(graph, { ...options, run: pool.run, concurrency: threads });
  } finally {
    await pool.stop();
  }
}

/** One line of progress for a person who waits. */
export function describe({ size, done, tries, best, settled }: Progress): string {
  const budgets = best.missed === 0 ? 'all budgets met' : `${best.missed} budgets missed`;
  if (settled === null) return `${size}: try ${done} of at most ${tries}, ${budgets}`;
  return (
    `${size}: solved, ${budgets}; d3-force alone misses ${settled.missed} ` +
    `(rank ${settled.rank.toFixed(0)} → ${best.rank.toFixed(0)})`
  );
}
