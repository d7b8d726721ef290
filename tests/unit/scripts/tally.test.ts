import { expect, test } from 'vitest';
import {
  parsePlaywrightFlakes,
  parsePlaywrightReport,
  parseVitestFlakes,
  parseVitestReport,
} from '../../../scripts/test/report';
import { addTallies, formatTally, judgeTally } from '../../../scripts/test/tally';

test('a run that ends well counts as it is', () => {
  const tally = { passed: 3, failed: 0, skipped: 1 };
  expect(judgeTally(tally, 0)).toEqual(tally);
});

test('a run without a single test is a failure', () => {
  expect(judgeTally({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
});

test('a run in which every test was skipped is a failure', () => {
  expect(judgeTally({ passed: 0, failed: 0, skipped: 9 }, 0).failed).toBe(1);
});

test('a run that broke without naming a failed test is a failure', () => {
  expect(judgeTally({ passed: 9, failed: 0, skipped: 0 }, 1)).toMatchObject({
    passed: 9,
    failed: 1,
  });
});

test('failed tests are not counted twice when the run reports them and exits with an error', () => {
  expect(judgeTally({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test('the closing line names skipped tests only where there are some', () => {
  const sum = addTallies(
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 1, skipped: 0 },
  );
  expect(formatTally(sum)).toBe('3 passed, 1 failed');
  expect(formatTally({ ...sum, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('a todo of Vitest counts as skipped', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
  expect(parseVitestReport(report)).toEqual({ passed: 5, failed: 1, skipped: 5 });
});

test('a test of Vitest that needed a second try is named', () => {
  const result = (fullName: string, status: string, failureMessages: readonly string[] | null) => ({
    fullName,
    status,
    failureMessages,
  });
  const assertionResults = [
    result('good', 'passed', []),
    result('late', 'passed', ['expected 247 to be less than 200']),
    result('bad', 'failed', ['expected 1 to be 2']),
    result('left out', 'skipped', null),
  ];
  expect(parseVitestFlakes({ testResults: [{ assertionResults }] })).toEqual(['late']);
});

test('a test of Playwright that needed a second try counts as passed, and is named', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(parsePlaywrightReport({ stats })).toEqual({ passed: 7, failed: 1, skipped: 3 });
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ status, annotations: [] }],
  });
  const inner = { specs: [spec('late', 'flaky')] };
  const suites = [{ specs: [spec('good', 'expected'), spec('slow', 'flaky')], suites: [inner] }];
  expect(parsePlaywrightFlakes({ suites })).toEqual(['slow', 'late']);
});

test('a file that is no report is not read as one', () => {
  expect(() => parseVitestReport({ stats: {} })).toThrow();
  expect(() => parsePlaywrightReport({ numPassedTests: 1 })).toThrow();
});
