import type { checkFiles, CheckRequest, CheckResult } from './checkFiles';
import { CHECKS_IN_PAGE } from './checksInPage';
import workerUrl from './checkWorker?worker&url';

/**
 * A hostile file may keep its reader busy for hours; a sound one of 64 MB takes about ten seconds.
 */
const TIME_LIMIT_MS = 60_000;

/** Thrown where a check takes longer than it may. */
export class TooSlowError extends Error {}

/**
 * Checks files in a worker that is ended afterwards, or when `signal` aborts. Where no worker can
 * be made (an old browser, a policy that forbids it) the same code runs in the page. Rejects with a
 * TooSlowError, with the reason of `signal`, or if the code fails to load.
 */
export async function runCheck(request: CheckRequest, signal: AbortSignal): Promise<CheckResult> {
  signal.throwIfAborted();
  const worker = createWorker();
  if (!worker) return checkHere(request);
  try {
    return await askWorker(worker, request, signal);
  } catch (error) {
    if (error === signal.reason || error instanceof TooSlowError) throw error;
    return await checkHere(request);
  } finally {
    worker.terminate();
  }
}

function createWorker(): Worker | null {
  try {
    return new Worker(workerUrl, { type: 'module' });
  } catch {
    return null;
  }
}

function askWorker(
  worker: Worker,
  request: CheckRequest,
  signal: AbortSignal,
): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlowError()), TIME_LIMIT_MS);
    const settle = () => clearTimeout(timer);
    signal.addEventListener('abort', () => {
      settle();
      reject(signal.reason as Error);
    });
    worker.onmessage = ({ data }: MessageEvent<CheckResult>) => {
      settle();
      resolve(data);
    };
    worker.onerror = () => {
      settle();
      reject(new Error('The worker failed.'));
    };
    worker.postMessage(request);
  });
}

/** Imports the worker's file into the page, because a bundle for the page would duplicate it. */
async function checkHere(request: CheckRequest): Promise<CheckResult> {
  await import(/* @vite-ignore */ workerUrl);
  const check = Reflect.get(window, CHECKS_IN_PAGE) as typeof checkFiles;
  return check(request);
}
