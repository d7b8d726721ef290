import type { Engine } from '../browsers/install';
import {
  parsePlaywrightFlakes,
  parsePlaywrightReport,
  parsePlaywrightSkips,
  parseVitestReport,
} from './report';
import type { Tally } from './tally';

/** One group of tests that is run, counted and judged by itself. */
export interface Suite {
  readonly name: string;
  /** The engine without which it cannot run. */
  readonly engine?: Engine;
  /** Whether it opens the built site. */
  readonly built: boolean;
  /** Run in CI and when it is named: needs much that is not this project's, and minutes. */
  readonly isSeparate?: boolean;
  /** Arguments to node, given the file to write the JSON report to, and the environment it needs. */
  readonly command: (report: string) => readonly string[];
  readonly env: (report: string) => Readonly<Record<string, string>>;
  readonly parse: (report: unknown) => Tally;
  /** The tests that needed a second try. */
  readonly parseFlakes?: (report: unknown) => readonly string[];
  /** The tests that were skipped, each with its reason. */
  readonly parseSkips?: (report: unknown) => readonly string[];
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
  {
    ...createPlaywrightSuite('chromium', 'sites'),
    name: 'sites',
    isSeparate: true,
    parseSkips: parsePlaywrightSkips,
  },
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

function createPlaywrightSuite(engine: Engine, project: string = engine): Suite {
  return {
    name: `e2e ${engine}`,
    engine,
    built: true,
    command: () => [
      'node_modules/@playwright/test/cli.js',
      'test',
      `--project=${project}`,
      '--reporter=list,json',
    ],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    parse: parsePlaywrightReport,
    parseFlakes: parsePlaywrightFlakes,
  };
}
