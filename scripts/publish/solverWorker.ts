/**
 * Runs the tries that it is sent, one after another. Bundled: as one module the solver runs five
 * times as fast.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Dataset } from '../../src/format/types';
import { buildGraph } from '../../src/graph/graph';
import { runTry, type TryTask } from '../../src/layout/solver/runTry';

const graph = buildGraph(workerData as Dataset);
parentPort?.on('message', (task: TryTask) => parentPort?.postMessage(runTry(graph, task)));
