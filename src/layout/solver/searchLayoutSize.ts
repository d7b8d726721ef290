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
  let best: Ranked | undefined;
  const work = async (isEnough: () => boolean) => {
    while (next < tasks.length && !isEnough()) {
      const index = next;
      next += 1;
      const task = tasks[index];
      if (task !== undefined) results.set(index, await run(task));
    }
  };
  let counted = 0;
  const isEnough = () => {
    for (let result = results.get(counted); result !== undefined; result = results.get(counted)) {
      if (counted >= minTries && best?.missed === 0) break;
      counted += 1;
      onTry(result, counted);
      if (best === undefined || result.rank < best.rank) best = result;
    }
    return counted >= minTries && best?.missed === 0;
  };
  await Promise.all(Array.from({ length: concurrency }, () => work(isEnough)));
  isEnough();
  return best;
}
