import type { Engine } from '../browsers/install';
import { parsePlaywrightReport, parseVitestReport } from './report';
import type { Tally } from './tally';

/** One group of tests that is run, counted and judged by itself. */
export interface Suite {
  readonly name: string;
  /** The engine without which it cannot run. */
  readonly engine?: Engine;
  /** Whether it opens the built site. */
  readonly built: boolean;
  /** Arguments to node, given the file to write the JSON report to, and the environment it needs. */
  readonly command: (report: string) => readonly string[];
  readonly env: (report: string) => Readonly<Record<string, string>>;
  readonly parse: (report: unknown) => Tally;
}

/** All suites, the quickest first. */
export const SUITES: readonly Suite[] = [
  createVitestSuite('unit'),
  createVitestSuite('component'),
  createVitestSuite('data'),
  createVitestSuite('browser', 'chromium'),
  createPlaywrightSuite('chromium'),
  createPlaywrightSuite('firefox'),
  createPlaywrightSuite('webkit'),
];

function createVitestSuite(name: string, engine?: Engine): Suite {
  return {
    name,
    ...(engine ? { engine } : {}),
    built: false,
    command: (report) => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--configLoader=runner',
      `--project=${name}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env: () => ({}),
    parse: parseVitestReport,
  };
}

function createPlaywrightSuite(engine: Engine): Suite {
  return {
    name: `e2e ${engine}`,
    engine,
    built: true,
    command: () => [
      'node_modules/@playwright/test/cli.js',
      'test',
      `--project=${engine}`,
      '--reporter=list,json',
    ],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    parse: parsePlaywrightReport,
  };
}
