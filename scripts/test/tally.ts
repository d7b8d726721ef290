/**
 * The numbers of passed, failed and skipped tests in a run. Added up by hand over the reports of
 * Vitest and Playwright: neither of them runs the other.
 */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** `12 passed, 0 failed`, and `, 1 skipped` if any was. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Corrects a suite's counts by its exit code: a run that broke without naming a failed test counts
 * as one failure, and so does a run in which nothing passed, because a suite that examined nothing
 * proves nothing.
 */
export function judgeTally(tally: Tally, exitCode: number): Tally {
  const broken = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return broken ? { ...tally, failed: 1 } : tally;
}
