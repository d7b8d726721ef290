import { vi } from 'vitest';

/**
 * Runs `act` with the clock stopped, so that a search that begins in it takes one slice and has its
 * result when this returns, however busy the machine is (`runInSlices`).
 */
export function inOneSlice<Result>(act: () => Result): Result {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  try {
    return act();
  } finally {
    clock.mockRestore();
  }
}
