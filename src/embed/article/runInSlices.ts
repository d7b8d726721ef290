/** Work that can be interrupted: it yields wherever it may wait. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Enough to search an ordinary article at once, and short enough to leave a page responsive. */
const SLICE_MS = 40;

/**
 * Runs work in slices, the first one at once and each of the others in a task of its own. Calls back
 * with the result: before this returns where one slice suffices. Returns what ends the work early.
 */
export function runInSlices<Result>(
  work: Work<Result>,
  onDone: (result: Result) => void,
): () => void {
  let timer = 0;
  const run = () => {
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = window.setTimeout(run);
  };
  run();
  return () => clearTimeout(timer);
}
