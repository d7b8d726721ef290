/**
 * `npm run bench -- --peers`: the built site beside other libraries, in one harness and interleaved
 * rounds, and the table of ratios. Works on a copy of the harness, which has its own
 * package.json: the peers are no dependencies of this project. `--harness DIR` (default
 * `../shared/bench`), `--into DIR`: the copy, kept between runs, `--rounds N` (default 3),
 * `--sizes s,m` (s: the article page; the others are synthetic graphs, built by the command),
 * `--only a,b`: the peers, `--phases load,net,interact,gestures`: loading, loading on a slow line,
 * clicking and dragging; hovering, zooming and panning, which is a phase of our own
 * (`visitGestures`). `--report`: only prints the table of the last results.
 */
import { spawnSync } from 'node:child_process';
import { appendFile, chmod, cp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { visitGestures } from './gestures/visitGestures';
import { buildPeerTable, type Visit } from './peerTable';

const PEERS = 'project,d3-svg,static-svg,force-graph,limit-probe';
const GESTURES = 'gestures';

/** Where the harness is, and where its copy is built. */
export const HARNESS_OPTIONS = {
  harness: { type: 'string', default: '../shared/bench' },
  into: { type: 'string', default: path.join(tmpdir(), 'edgewise-peers') },
} as const;

export async function benchPeers(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peers: { type: 'boolean' },
      ...HARNESS_OPTIONS,
      rounds: { type: 'string', default: '3' },
      sizes: { type: 'string', default: 's' },
      only: { type: 'string', default: PEERS },
      phases: { type: 'string', default: `load,net,interact,${GESTURES}` },
      report: { type: 'boolean', default: false },
    },
  });
  const { harness, into, rounds, sizes, only } = values;
  const results = path.join(into, 'results/pages.jsonl');
  if (!values.report) {
    await prepareHarness(path.resolve(harness), into, only.split(','));
    const load = (loadavg()[0] ?? 0).toFixed(1);
    console.log(`${load} jobs were waiting for ${availableParallelism()} processors at the start`);
    buildProject(into, sizes);
    // A run is compared with itself only: other machines and other builds measure something else.
    await rm(results, { force: true });
    const phases = values.phases.split(',');
    const ofHarness = phases.filter((phase) => phase !== GESTURES).join(',');
    const choice = ['--sizes', sizes, '--rounds', rounds, '--only', only];
    if (ofHarness)
      run(into, 'node', ['scripts/pages.mjs', ...choice, '--phases', ofHarness, '--cap', '12']);
    if (phases.includes(GESTURES)) {
      const chosen = { sizes: sizes.split(','), names: only.split(','), rounds: Number(rounds) };
      for await (const visit of visitGestures({ folder: into, ...chosen }))
        await appendFile(results, `${JSON.stringify(visit)}\n`);
    }
  }
  const lines = (await readFile(results, 'utf8')).split('\n').filter(Boolean);
  console.log(buildPeerTable(lines.map((line) => JSON.parse(line) as Visit)));
}

/**
 * Copies the harness, which may be read-only, and installs and builds each peer once. The harness's
 * adapter for this project supports only SVG; ours also measures maps on canvas.
 */
export async function prepareHarness(
  harness: string,
  into: string,
  only: readonly string[],
): Promise<void> {
  if (!existsSync(path.resolve('dist/index.html')))
    throw new Error('no dist/: run "npm run build" first');
  if (!existsSync(path.join(into, 'node_modules'))) {
    if (!existsSync(path.join(harness, 'package.json')))
      throw new Error(`${harness}: no harness there; name its folder with --harness`);
    await cp(harness, into, { recursive: true });
    await makeWritable(into);
    run(into, 'npm', ['ci']);
  }
  await cp('tests/bench/projectAdapter.mjs', path.join(into, 'adapters/project.mjs'));
  // Skips the graphs that it has generated before.
  run(into, 'node', ['scripts/gen-data.mjs']);
  const missing = only.filter(
    (name) => name !== 'project' && !existsSync(path.join(into, 'dist', name, 'index.html')),
  );
  if (missing.length > 0) run(into, 'node', ['scripts/build.mjs', ...missing]);
}

/**
 * Builds the maps of the harness's graphs (`--quick`) into its `results/project`, with the command
 * as the npm package contains it, which is built from today's sources.
 */
export function buildProject(into: string, sizes: string): void {
  if (sizes !== 's') run('.', 'npm', ['run', '--silent', 'build:lib']);
  run(into, 'node', ['scripts/project.mjs', '--project', path.resolve('.'), '--sizes', sizes]);
}

/** Builds the map of a dataset (`--quick`) into a folder. */
export function buildPages(file: string, folder: string): void {
  run('.', 'node', ['bin/source.js', 'build', file, '--out', folder, '--quick']);
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) await makeWritable(name);
    else await chmod(name, 0o644);
  }
}

function run(cwd: string, command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status ?? 'a signal'}`);
}
