import type { Engine } from '../browsers/install';
import {
  parsePlaywrightFlakes,
  parsePlaywrightReport,
  parsePlaywrightSkips,
  parseVitestFlakes,
  parseVitestReport,
} from './report';
import type { Tally } from './tally';

/**
 * Chromium runs most of the tests of the built site, with two workers, and everything else takes
 * about as long beside it with one: together they keep two cores busy to the end. With all browsers
 * in one lane, the cores were idle for part of its time once Vitest had ended.
 */
export const LANES = ['chromium', 'others'] as const;
type Lane = (typeof LANES)[number];

/** A group of tests with its own run, counts and verdict. */
export interface Suite {
  readonly name: string;
  /** The engine that it requires. */
  readonly engine?: Engine;
  /** Whether it opens the built site. */
  readonly built: boolean;
  /** Suites of one lane run one after the other, beside those of the other lane. */
  readonly lane: Lane;
  /**
   * Runs only in CI and when named: it needs tools that are not part of this project, and minutes.
   */
  readonly isSeparate?: boolean;
  /**
   * Arguments for node, given the file to write the JSON report to, and the environment it needs.
   */
  readonly command: (report: string) => readonly string[];
  readonly env: (report: string) => Readonly<Record<string, string>>;
  readonly parse: (report: unknown) => Tally;
  /** The tests that passed only on retry. */
  readonly parseFlakes?: (report: unknown) => readonly string[];
  /** The tests that were skipped, each with its reason. */
  readonly parseSkips?: (report: unknown) => readonly string[];
}

/** The Vitest projects that need no browser: one process runs all of them. */
const NODE_PROJECTS = ['unit', 'component', 'data'];

/**
 * The suites of a run: those named by `words`, or else all (`isSeparate` in CI only). A word is a
 * project, an engine, or `e2e`.
 */
export function pickSuites(words: readonly string[], isCi: boolean): readonly Suite[] {
  const isNamed = ({ name }: Suite) => name.split(' ').some((part) => words.includes(part));
  const projects =
    words.length === 0 ? NODE_PROJECTS : NODE_PROJECTS.filter((p) => words.includes(p));
  const others = OTHER_SUITES.filter((suite) =>
    words.length === 0 ? isCi || !suite.isSeparate : isNamed(suite),
  );
  return [...(projects.length > 0 ? [createVitestSuite(projects)] : []), ...others];
}

const OTHER_SUITES: readonly Suite[] = [
  createVitestSuite(['browser'], 'chromium'),
  createPlaywrightSuite('chromium'),
  createPlaywrightSuite('firefox'),
  createPlaywrightSuite('webkit'),
  // Packs and installs the npm package, which takes a minute: only in CI, and when named.
  { ...createPlaywrightSuite('chromium', 'package'), name: 'package', isSeparate: true },
  {
    ...createPlaywrightSuite('chromium', 'sites'),
    name: 'sites',
    isSeparate: true,
    parseSkips: parsePlaywrightSkips,
  },
];

function createVitestSuite(projects: readonly string[], engine?: Engine): Suite {
  return {
    name: projects.join(' '),
    ...(engine ? { engine } : {}),
    built: false,
    lane: 'others',
    command: (report) => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--configLoader=runner',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env: () => ({}),
    parse: parseVitestReport,
    parseFlakes: parseVitestFlakes,
  };
}

function createPlaywrightSuite(engine: Engine, project: string = engine): Suite {
  return {
    name: `e2e ${engine}`,
    engine,
    built: true,
    lane: engine === 'chromium' ? 'chromium' : 'others',
    command: () => [
      'node_modules/@playwright/test/cli.js',
      'test',
      `--project=${project}`,
      // Playwright empties this folder first, beside a run in the other lane.
      `--output=test-results/e2e-${project}`,
      ...(engine === 'chromium' ? [] : ['--workers=1']),
      '--reporter=list,json',
    ],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    parse: parsePlaywrightReport,
    parseFlakes: parsePlaywrightFlakes,
  };
}
