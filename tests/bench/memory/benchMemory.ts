/**
 * `npm run bench -- --memory`: the memory of large maps beside other libraries that draw the same
 * graph, at rest and after use. Uses the harness of `--peers`, with the same `--harness` and
 * `--into`. `--sizes l,xl`, `--only a,b`: what to open (`SUBJECTS`, or peers of the harness),
 * `--uses N` (default 2): rounds of use, `--clicks N` (default 200): clicks in each,
 * `--built`: opens the maps of the last run instead of building them, `--snapshot FILE`: writes a
 * heap snapshot of the last map at rest, for the browser's developer tools.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { createFolderServer } from '../../../scripts/serve/folderServer';
import { syntheticMap } from '../../support/syntheticMap';
import { launchForPeers, peerUrl, VIEWPORT } from '../peerPages';
import { buildProject, HARNESS_OPTIONS, prepareHarness } from '../peers';
import { useMap } from './useMap';
import { readMemory, saveSnapshot, type Memory } from './readMemory';

/** Nodes of the harness's sizes. */
const NODES: Readonly<Record<string, number>> = { m: 300, l: 2000, xl: 10_000, xxl: 50_000 };
/** The map as a page, as an element, and as an element with texts as long as those of real maps. */
const SUBJECTS: Readonly<Record<string, (size: string) => string>> = {
  page: (size) => `results/project/map-${size}/map.html?bench`,
  element: (size) => `results/project/element-${size}.html?bench`,
  texts: (size) => `results/project/texts-${size}.html?bench`,
};
const TIME_LIMIT_MS = 180_000;
/** After the last change, so that lazy code and idle work have come to rest. */
const REST_MS = 4000;

interface Measured {
  readonly name: string;
  readonly size: string;
  /** At rest, then after each round of use. */
  readonly memory: readonly Memory[];
}

export async function benchMemory(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      memory: { type: 'boolean' },
      ...HARNESS_OPTIONS,
      sizes: { type: 'string', default: 'l,xl' },
      only: { type: 'string', default: 'page,element,texts,force-graph,sigma' },
      uses: { type: 'string', default: '2' },
      clicks: { type: 'string', default: '200' },
      built: { type: 'boolean', default: false },
      snapshot: { type: 'string' },
    },
  });
  const { into, sizes, snapshot } = values;
  const names = values.only.split(',');
  const peers = names.filter((name) => !(name in SUBJECTS));
  await prepareHarness(path.resolve(values.harness), into, peers);
  if (!values.built) buildProject(into, sizes);
  const server = await createFolderServer(into, 0);
  const all: Measured[] = [];
  try {
    for (const size of sizes.split(',')) {
      await writeHostPages(into, size);
      for (const name of names) {
        const url = server.url + (SUBJECTS[name]?.(size) ?? peerUrl(name, size));
        const rounds = { uses: Number(values.uses), clicks: Number(values.clicks) };
        const memory = await measure(url, { ...rounds, snapshot });
        all.push({ name, size, memory });
        printMeasured(all, all.length - 1);
      }
    }
  } finally {
    await server.stop();
  }
}

/** Host pages of the element: with the harness's graph, and with one of realistic texts. */
async function writeHostPages(into: string, size: string): Promise<void> {
  const folder = path.join(into, 'results/project');
  const page = (src: string) =>
    `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script type="module" src="embed.js"></script>
<edgewise-map src="${src}" view="map" style="block-size:760px"></edgewise-map>`;
  await writeFile(path.join(folder, `element-${size}.html`), page(`map-${size}/graph.json`));
  await writeFile(path.join(folder, `texts-${size}.html`), page(`texts-${size}.json`));
  const dataset = syntheticMap({ nodes: NODES[size] ?? 300 });
  await writeFile(path.join(folder, `texts-${size}.json`), JSON.stringify(dataset));
}

/** Opens a page in a browser of its own, so that no other page's memory is counted. */
async function measure(
  url: string,
  { uses, clicks, snapshot }: { uses: number; clicks: number; snapshot: string | undefined },
): Promise<readonly Memory[]> {
  const browser = await launchForPeers();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(url, { waitUntil: 'commit' });
    await waitForRest(page);
    const memory = [await readMemory(page)];
    if (snapshot) await saveSnapshot(page, snapshot);
    for (let use = 0; use < uses; use += 1) {
      await useMap(page, clicks);
      await page.waitForTimeout(REST_MS);
      memory.push(await readMemory(page));
    }
    return memory;
  } finally {
    await browser.close();
  }
}

/** Not with `waitForFunction`, which adds 0.5 MB of scripts to the page. */
async function waitForRest(page: Page): Promise<void> {
  const end = Date.now() + TIME_LIMIT_MS;
  const isAtRest = () =>
    page.evaluate(() => {
      const peer = Reflect.get(window, '__bench') as { libStop?: number } | undefined;
      return window.__edgewiseBench !== undefined || Boolean(peer?.libStop);
    });
  while (!(await isAtRest())) {
    if (Date.now() > end) throw new Error(`${page.url()} was not at rest in time`);
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(REST_MS);
}

function printMeasured(all: readonly Measured[], at: number): void {
  if (at === 0)
    console.log(
      ['size', 'subject', 'heap', 'after use', 'buffers', 'DOM', 'process (MB)']
        .map((head) => head.padStart(14))
        .join(''),
    );
  const { name, size, memory } = all[at] as Measured;
  const [rest, ...used] = memory as readonly [Memory, ...Memory[]];
  const cells = [
    size,
    name,
    mb(rest.heap),
    used.map(({ heap }) => mb(heap)).join(' '),
    mb(rest.buffers),
    mb(rest.dom),
    rest.process === null ? '–' : mb(rest.process),
  ];
  console.log(cells.map((cell) => ` ${cell}`.padStart(14)).join(''));
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
