import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';
import type { Graph } from '../../src/graph/graph';
import type { Ranked, TryTask } from '../../src/layout/solver/runTry';

/** Threads that run tries of one graph. */
export interface WorkerPool {
  readonly run: (task: TryTask) => Promise<Ranked>;
  readonly stop: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts so many threads. Each runs one task at a time; more tasks than threads wait. */
export async function createWorkerPool(graph: Graph, threads: number): Promise<WorkerPool> {
  const code = await bundleWorker();
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

/** The worker as one module, at an address that needs no file. */
async function bundleWorker(): Promise<URL> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'scripts/publish/solverWorker.ts', write: false, minify: false },
  });
  const [chunk] = (result as Rolldown.RolldownOutput).output;
  return new URL(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}
