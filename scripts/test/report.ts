import * as v from 'valibot';
import type { Tally } from './tally';

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const playwrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** Counts from the file of Vitest's json reporter. Throws when it is not one. */
export function parseVitestReport(report: unknown): Tally {
  const found = v.parse(vitestReport, report);
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** Counts from the file of Playwright's json reporter; a flaky test is a failed one. Throws when it is not one. */
export function parsePlaywrightReport(report: unknown): Tally {
  const { stats } = v.parse(playwrightReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
