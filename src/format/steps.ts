/** A computation in short steps, so that a page can answer between them. */
export type Steps<T> = Generator<undefined, T>;

/** A step never takes longer than this together with those before it, unless it does so alone. */
const SLICE_MS = 24;

/** Runs all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Runs the steps in slices of 24 ms, between which the browser can paint and handle events. Rejects
 * between two slices once `signal` has aborted.
 */
export async function runInSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let begin = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - begin > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      begin = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
