import { Worker } from 'node:worker_threads';
import type { Graph } from '../../src/graph/graph';
import type { Ranked, TryTask } from '../../src/layout/solver/runTry';

/** Threads that run tries for one graph. */
export interface WorkerPool {
  readonly run: (task: TryTask) => Promise<Ranked>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `threads` threads of the module at `code`. Each runs one task at a time; further tasks
 * wait.
 */
export function createWorkerPool(code: URL, graph: Graph, threads: number): WorkerPool {
  const workers = Array.from(
    { length: threads },
    () => new Worker(code, { workerData: graph.dataset }),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = () => {
    const worker = idle.pop();
    return worker ? Promise.resolve(worker) : new Promise<Worker>((give) => waiting.push(give));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    run: async (task) => {
      const worker = await take();
      try {
        return await runOn(worker, task);
      } finally {
        giveBack(worker);
      }
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function runOn(worker: Worker, task: TryTask): Promise<Ranked> {
  return new Promise((resolve, reject) => {
    const onMessage = (ranked: Ranked) => {
      worker.off('error', onError);
      resolve(ranked);
    };
    const onError = (error: unknown) => {
      worker.off('message', onMessage);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(task);
  });
}
