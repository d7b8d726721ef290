/**
 * Runs the tries that it is sent, one after another. Bundled: as one module the solver runs five
 * times as fast.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Dataset } from '../../src/format/types';
import { buildGraph } from '../../src/graph/graph';
import { runTry, type TryTask } from '../../src/layout/solver/runTry';

/** What a thread is started with. */
export interface SolverData {
  readonly dataset: Dataset;
  /** Shared memory: 1 while the try in hand is cancelled. A thread that computes reads no messages. */
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

const { dataset, cancelled } = workerData as SolverData;
const graph = buildGraph(dataset);
const isCancelled = () => Atomics.load(cancelled, 0) === 1;
parentPort?.on('message', (task: TryTask) => {
  parentPort?.postMessage(runTry(graph, task, isCancelled));
});
