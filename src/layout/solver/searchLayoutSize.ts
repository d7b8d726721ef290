import { isBetter, type Ranked, type TryTask } from './runTry';

/**
 * Runs a try somewhere: here, or in a worker thread. When the signal is aborted, its result is no
 * longer needed: it may be anything, the sooner the better.
 */
export type RunTry = (task: TryTask, signal: AbortSignal) => Promise<Ranked>;

export interface Search {
  /** The tries, in order of preference. */
  readonly tasks: readonly TryTask[];
  /** Minimum number of tries; more follow until the best one meets every budget. */
  readonly minTries: number;
  /** How many run at once. The result does not depend on it. */
  readonly concurrency: number;
  readonly onTry: (ranked: Ranked, done: number) => void;
}

/**
 * Returns the best of several tries: of the first `minTries`, or of as many more in order as it
 * takes until one meets every budget, or of all. Tries that were started beyond that are cancelled
 * and ignored, so the result does not depend on how many run at once.
 */
export async function searchLayoutSize(
  run: RunTry,
  { tasks, minTries, concurrency, onTry }: Search,
): Promise<Ranked | undefined> {
  const results = new Map<number, Ranked>();
  const cancelling = new AbortController();
  let next = 0;
  /** Tries from here on are never counted. */
  let end = tasks.length;
  let counted = 0;
  let best: Ranked | undefined;
  /** Counts finished tries in order, up to the one that suffices. */
  const isEnough = () => {
    while (counted < minTries || best?.missed !== 0) {
      const result = results.get(counted);
      if (result === undefined) return false;
      counted += 1;
      onTry(result, counted);
      if (best === undefined || isBetter(result, best)) best = result;
    }
    return true;
  };
  await new Promise<void>((resolve, reject) => {
    const work = async () => {
      while (next < end) {
        const index = next;
        next += 1;
        const task = tasks[index];
        if (task === undefined) return;
        const result = await run(task, cancelling.signal);
        results.set(index, result);
        if (result.missed === 0) end = Math.min(end, Math.max(minTries, index + 1));
        if (isEnough()) {
          cancelling.abort();
          resolve();
          return;
        }
      }
    };
    Promise.all(Array.from({ length: concurrency }, work)).then(() => resolve(), reject);
  });
  return best;
}
