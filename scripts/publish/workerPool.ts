import { Worker } from 'node:worker_threads';
import type { Graph } from '../../src/graph/graph';
import type { Ranked, TryTask } from '../../src/layout/solver/runTry';
import type { RunTry } from '../../src/layout/solver/searchLayoutSize';
import type { SolverData } from './solverWorker';

/** Threads that run tries for one graph. */
export interface WorkerPool {
  readonly run: RunTry;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `threads` threads of the module at `code`. Each runs one task at a time; further tasks
 * wait.
 */
export function createWorkerPool(code: URL, graph: Graph, threads: number): WorkerPool {
  const pool = Array.from({ length: threads }, () => startThread(code, graph));
  const idle = [...pool];
  const waiting: ((thread: Thread) => void)[] = [];
  const take = () => {
    const thread = idle.pop();
    return thread ? Promise.resolve(thread) : new Promise<Thread>((give) => waiting.push(give));
  };
  const giveBack = (thread: Thread) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  return {
    run: async (task, signal) => {
      const thread = await take();
      const { worker, cancelled } = thread;
      const cancel = () => Atomics.store(cancelled, 0, 1);
      Atomics.store(cancelled, 0, signal.aborted ? 1 : 0);
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return await runOn(worker, task);
      } finally {
        signal.removeEventListener('abort', cancel);
        giveBack(thread);
      }
    },
    stop: async () => {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Thread extends Pick<SolverData, 'cancelled'> {
  readonly worker: Worker;
}

function startThread(code: URL, { dataset }: Graph): Thread {
  const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: SolverData = { dataset, cancelled };
  return { worker: new Worker(code, { workerData }), cancelled };
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
