import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { layOutInWorker } from './layOutInWorker';

/** The computation of a large map's layout, which a reader can cancel and start again. */
export interface LayoutTask {
  /** Pending while the task is cancelled. */
  readonly done: Promise<SolvedLayoutSize>;
  /** Does nothing while the task runs or when it is done. */
  start(): void;
  cancel(): void;
  /** Calls back when `share` has changed. Returns the undo. */
  subscribe(onChange: () => void): () => void;
  /** How much is done, 0..1. */
  share(): number;
}

export function createLayoutTask(graph: Graph): LayoutTask {
  let undo: AbortController | null = null;
  let isDone = false;
  let done = 0;
  const listeners = new Set<() => void>();
  const { promise, resolve, reject } = createDeferred<SolvedLayoutSize>();
  const report = (share: number) => {
    done = share;
    listeners.forEach((listener) => listener());
  };
  const run = async (signal: AbortSignal) => {
    try {
      const reportRun = (share: number) => {
        // A cancelled run may continue to the end of its slice.
        if (!signal.aborted) report(share);
      };
      const solved = await layOutInWorker(graph, reportRun, signal);
      if (signal.aborted) return;
      isDone = true;
      resolve(solved);
    } catch (reason) {
      if (!signal.aborted) reject(reason);
    }
  };
  return {
    done: promise,
    start: () => {
      if (undo || isDone) return;
      undo = new AbortController();
      void run(undo.signal);
    },
    cancel: () => {
      undo?.abort();
      undo = null;
      if (!isDone) report(0);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    share: () => done,
  };
}

/** `Promise.withResolvers`, which Safari has from 17.4 only. */
function createDeferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
