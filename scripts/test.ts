/**
 * `npm test`: every suite, one line each, the whole output of those that fail, and a closing line
 * with the totals. `node bin/run.js scripts/test.ts unit e2e` runs those suites alone (`e2e` is all
 * three engines); `--no-build` tests what is in dist/. `sites`, the recipes of docs/embedding.md,
 * runs when named, and in CI. Chromium's tests run beside all the others.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installEngine } from './browsers/install';
import { build } from './build';
import { run } from './run';
import { LANES, pickSuites, type Suite } from './test/suites';
import { addTallies, formatTally, judgeTally, NONE, type Tally } from './test/tally';

const REPORTS = path.resolve('test-results/reports');
const SUITE_LIMIT_MS = 20 * 60_000;
const CI = process.env['CI'] === 'true';
const BROKEN: Tally = { passed: 0, failed: 1, skipped: 0 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-build': { type: 'boolean', default: false } },
});

const total = (await runAll(pickSuites(positionals, CI))).reduce(addTallies, NONE);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(`\n${formatTally(total)}`);

async function runAll(suites: readonly Suite[]): Promise<readonly Tally[]> {
  if (suites.length === 0) {
    console.error(`no suite is called ${positionals.join(' ')}`);
    return [BROKEN];
  }
  await mkdir(REPORTS, { recursive: true });
  if (suites.some(({ built }) => built) && !values['no-build'] && !(await builds()))
    return [BROKEN];
  const lanes = await Promise.all(
    LANES.map((name) => runLane(suites.filter(({ lane }) => lane === name))),
  );
  return lanes.flat();
}

/** Runs suites one after the other. */
async function runLane(suites: readonly Suite[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const suite of suites) tallies.push(await runSuite(suite));
  return tallies;
}

async function builds(): Promise<boolean> {
  try {
    await build();
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

async function runSuite(suite: Suite): Promise<Tally> {
  const advice = suite.engine && (await installEngine(suite.engine));
  if (suite.engine && advice) return judgeMissing(suite.name, suite.engine, advice);
  const started = performance.now();
  const report = path.join(REPORTS, `${suite.name.replaceAll(' ', '-')}.json`);
  await rm(report, { force: true });
  const ran = await run(process.execPath, suite.command(report), {
    env: { FORCE_COLOR: '0', ...suite.env(report) },
    timeout: SUITE_LIMIT_MS,
  });
  const text = await readFile(report, 'utf8').catch(() => '');
  const tally = judgeTally(readAs(text, suite.parse) ?? NONE, ran.code);
  if (tally.failed > 0) console.log(ran.output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${suite.name.padEnd(20)} ${formatTally(tally)} (${seconds} s)`);
  for (const flake of readAs(text, suite.parseFlakes) ?? [])
    console.log(`  passed at the second try only: ${flake}`);
  for (const skip of readAs(text, suite.parseSkips) ?? []) console.log(`  skipped: ${skip}`);
  return tally;
}

/**
 * Chromium is required everywhere, the other engines in CI. On a developer's machine a missing
 * engine is only reported.
 */
function judgeMissing(name: string, engine: string, advice: string): Tally {
  const required = CI || engine === 'chromium';
  console.log(`${name.padEnd(20)} ${required ? 'FAILED' : 'NOT RUN'}: ${advice}`);
  return required ? BROKEN : NONE;
}

/** Undefined if the report is missing or of another kind. */
function readAs<T>(report: string, parse?: (report: unknown) => T): T | undefined {
  try {
    return parse?.(JSON.parse(report));
  } catch {
    return undefined;
  }
}
