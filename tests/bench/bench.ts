/**
 * `npm run bench`: how fast the built page loads and responds on a slow phone, compared with a
 * static page of the same drawing (`buildStaticTwin`), opened alternately. Prints medians and
 * asserts nothing, because times on shared machines vary. `--runs N` (default 5), `--cpu N`
 * (slowdown, default 4; 1: none), `--node ID`: the node to drag, `--loads`: measures loading only,
 * `--layout`: compares the layout engine with d3-force instead, in Node; `--peers`: compares with
 * other libraries instead (`peers.ts`), `--memory`: the memory of large maps with theirs
 * (`memory/benchMemory.ts`), `--reading`: how much can be read in large maps and in theirs
 * (`reading/benchReading.ts`); the last three have their own options.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { buildChromiumLaunch } from '../../scripts/browsers/launch';
import { createFolderServer } from '../../scripts/serve/folderServer';
import {
  countSlow,
  findPoints,
  waitForAnswer,
  waitForFollow,
  measureClicks,
  measureDrag,
} from './interaction';
import { measureLoad, type Load } from './load';
import { benchLayout } from './layout/benchLayout';
import { benchMemory } from './memory/benchMemory';
import { benchPeers } from './peers';
import { benchReading } from './reading/benchReading';
import { buildStaticTwin } from './staticTwin';
import { median, quantile } from './statistics';
import { LINE_TEXT, throttle } from './throttle';

if (process.argv.includes('--layout')) {
  await benchLayout();
  process.exit();
}
if (process.argv.includes('--memory')) {
  await benchMemory(process.argv.slice(2));
  process.exit();
}
if (process.argv.includes('--reading')) {
  await benchReading(process.argv.slice(2));
  process.exit();
}
if (process.argv.includes('--peers')) {
  await benchPeers(process.argv.slice(2));
  process.exit();
}

const WINDOW = { width: 1280, height: 800 };
const READY = '[data-edgewise][data-ready="true"]';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    cpu: { type: 'string', default: '4' },
    node: { type: 'string', default: 'russia' },
    loads: { type: 'boolean', default: false },
  },
});
const runs = Math.max(1, Number(values.runs) || 1);
const cpu = Math.max(1, Number(values.cpu) || 1);

/** On a busy machine the times depend as much on other jobs as on the page. */
const load = (loadavg()[0] ?? 0).toFixed(1);

const DIST = path.resolve('dist');
const site = await createFolderServer(DIST, 0);
const folder = await mkdtemp(path.join(tmpdir(), 'edgewise-bench-'));
const twin = await createFolderServer(folder, 0);
const browser = await chromium.launch(buildChromiumLaunch());
try {
  await bench(await writeTwin());
} finally {
  await browser.close();
  await Promise.all([site.stop(), twin.stop()]);
  await rm(folder, { recursive: true });
}

/** Returns the selector of the mark that is drawn last. */
async function writeTwin(): Promise<string> {
  const context = await browser.newContext({ viewport: WINDOW, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  const { html, css, lastNode } = await buildStaticTwin(page);
  await context.close();
  await cp(path.join(DIST, 'assets'), path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'assets/style.css'), css);
  await writeFile(path.join(folder, 'index.html'), html);
  return `[data-label-for="${lastNode}"]`;
}

async function bench(mark: string): Promise<void> {
  const loads: Load[] = [];
  const twins: Load[] = [];
  const clicks: number[] = [];
  const twinClicks: number[] = [];
  const frames: number[] = [];
  const twinFrames: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let points: Awaited<ReturnType<typeof findPoints>> = [];
    await withPage(browser, async (page) => {
      await throttle(page, cpu);
      loads.push(await measureLoad(page, site.url, { mark, ready: READY }));
      if (values.loads) return;
      points = await findPoints(page);
      clicks.push(...(await measureClicks(page, points)));
      frames.push(...(await measureDrag(page, values.node)));
    });
    await withPage(browser, async (page) => {
      await throttle(page, cpu);
      twins.push(await measureLoad(page, twin.url, { mark, ready: mark }));
      if (values.loads) return;
      await waitForAnswer(page, values.node);
      twinClicks.push(...(await measureClicks(page, points)));
      await waitForFollow(page, values.node);
      twinFrames.push(...(await measureDrag(page, values.node)));
    });
  }
  console.log(`${cpu}x CPU, ${LINE_TEXT}; medians of ${runs} runs, ms`);
  console.log(`${load} jobs were waiting for ${availableParallelism()} processors at the start\n`);
  printRow('', 'page', 'static', 'ratio');
  printLoad('first paint (FCP)', loads, twins, ({ firstPaint }) => firstPaint);
  printLoad('first paint of the map', loads, twins, ({ mapPaint }) => mapPaint);
  printLoad('largest paint (LCP)', loads, twins, ({ largestPaint }) => largestPaint);
  printLoad('ready for the hand', loads, twins, ({ ready }) => ready);
  printLoad('blocking (TBT)', loads, twins, ({ blocking }) => blocking);
  if (values.loads) return;
  printPair('click to paint, median', median(clicks), median(twinClicks));
  printPair('click to paint, worst', Math.max(...clicks), Math.max(...twinClicks));
  printPair('drag frame, median', median(frames), median(twinFrames));
  printPair('drag frame, 95 %', quantile(frames, 0.95), quantile(twinFrames, 0.95));
  printRow(
    'drag frames over 20 ms',
    ...[frames, twinFrames].map((all) => `${countSlow(all)} of ${all.length}`),
  );
}

async function withPage(from: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await from.newContext({ viewport: WINDOW });
  await use(await context.newPage());
  await context.close();
}

function printLoad(
  name: string,
  loads: readonly Load[],
  twins: readonly Load[],
  read: (load: Load) => number,
): void {
  const [page, baseline] = [median(loads.map(read)), median(twins.map(read))];
  printPair(name, page, baseline);
}

function printPair(name: string, page: number, baseline: number): void {
  printRow(name, show(page), show(baseline), baseline > 0 ? (page / baseline).toFixed(2) : '');
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join(''));
}

function show(ms: number): string {
  return ms.toFixed(0);
}
