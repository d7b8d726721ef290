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

const playwrightSkips = v.object({
  suites: v.array(
    v.object({
      specs: v.array(
        v.object({
          title: v.string(),
          tests: v.array(
            v.object({
              status: v.string(),
              annotations: v.array(
                v.object({ type: v.string(), description: v.optional(v.string()) }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
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

/** The skipped tests outside of any `describe`, each with its reason, from the same file. Throws when it is not one. */
export function parsePlaywrightSkips(report: unknown): readonly string[] {
  return v.parse(playwrightSkips, report).suites.flatMap(({ specs }) =>
    specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'skipped')
        .map(({ annotations }) => {
          const reason = annotations.find(({ type }) => type === 'skip')?.description;
          return reason ? `${title}: ${reason}` : title;
        }),
    ),
  );
}
