import * as v from 'valibot';
import type { Tally } from './tally';

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const vitestTests = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

const playwrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

const spec = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      status: v.string(),
      annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
    }),
  ),
});

interface SpecGroup {
  readonly specs: readonly v.InferOutput<typeof spec>[];
  readonly suites?: readonly SpecGroup[] | undefined;
}

const specGroup: v.GenericSchema<unknown, SpecGroup> = v.object({
  specs: v.array(spec),
  suites: v.optional(v.array(v.lazy(() => specGroup))),
});
const playwrightTests = v.object({ suites: v.array(specGroup) });

/** Test counts from the file of Vitest's json reporter. Throws if it is no such file. */
export function parseVitestReport(report: unknown): Tally {
  const found = v.parse(vitestReport, report);
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/**
 * The tests that passed only on retry, from the same file, which keeps the failure of the first
 * try. Throws if it is no such file.
 */
export function parseVitestFlakes(report: unknown): readonly string[] {
  return v
    .parse(vitestTests, report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
}

/**
 * Test counts from the file of Playwright's json reporter; a test that passed on retry has passed.
 * Throws if it is no such file.
 */
export function parsePlaywrightReport(report: unknown): Tally {
  const { stats } = v.parse(playwrightReport, report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/** The tests that passed only on retry, from the same file. Throws if it is no such file. */
export function parsePlaywrightFlakes(report: unknown): readonly string[] {
  return testsOf(report, 'flaky').map(({ title }) => title);
}

/** The skipped tests, each with its reason, from the same file. Throws if it is no such file. */
export function parsePlaywrightSkips(report: unknown): readonly string[] {
  return testsOf(report, 'skipped').map(({ title, annotations }) => {
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    return reason ? `${title}: ${reason}` : title;
  });
}

function testsOf(report: unknown, wanted: string) {
  const groups = v.parse(playwrightTests, report).suites;
  return groups
    .flatMap(specsOf)
    .flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })))
    .filter(({ status }) => status === wanted);
}

function specsOf({ specs, suites = [] }: SpecGroup): readonly v.InferOutput<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsOf)];
}
