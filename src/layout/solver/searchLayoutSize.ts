import type { Ranked, TryTask } from './runTry';

/** Runs a try somewhere: here, or in a worker thread. */
export type RunTry = (task: TryTask) => Promise<Ranked>;

export interface Search {
  /** The tries, in order of preference. */
  readonly tasks: readonly TryTask[];
  /** Tries that are made in any case; more follow until the best meets every budget. */
  readonly minTries: number;
  /** How many run at once. The result does not depend on it. */
  readonly concurrency: number;
  readonly onTry: (ranked: Ranked, done: number) => void;
}

/**
 * The best of several tries: of the shortest run of them, from the first on, that is long enough and whose best meets every budget;
 * of all where none does. Tries beyond that were made ahead of need and do not count, so the result does not depend on how many run
 * at once.
 */
export async function searchLayoutSize(
  run: RunTry,
  { tasks, minTries, concurrency, onTry }: Search,
): Promise<Ranked | undefined> {
  const results = new Map<number, Ranked>();
  let next = 0;
  let counted = 0;
  let best: Ranked | undefined;
  /** Counts what has come in, in order, up to the try that makes it enough. */
  const isEnough = () => {
    while (counted < minTries || best?.missed !== 0) {
      const result = results.get(counted);
      if (result === undefined) return false;
      counted += 1;
      onTry(result, counted);
      if (best === undefined || result.rank < best.rank) best = result;
    }
    return true;
  };
  await new Promise<void>((resolve, reject) => {
    const work = async () => {
      while (next < tasks.length) {
        const index = next;
        next += 1;
        const task = tasks[index];
        if (task !== undefined) results.set(index, await run(task));
        // A try that is still running elsewhere is not waited for: it would not count.
        if (isEnough()) {
          resolve();
          return;
        }
      }
    };
    Promise.all(Array.from({ length: concurrency }, work)).then(() => resolve(), reject);
  });
  return best;
}
