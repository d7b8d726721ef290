/**
 * `npm run bench -- --reading`: how much of a graph can be read in our map, in sigma (which also
 * draws Gephi Lite) and in force-graph. The same synthetic graph, each with its own layout, in the
 * same window; as a whole and zoomed into one community. Counts the names that are drawn.
 * `--harness`, `--into` as for `--peers`, `--nodes N` (default 300), `--only a,b`, `--pictures DIR`:
 * writes a PNG of each.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { createFolderServer } from '../../../scripts/serve/folderServer';
import { syntheticMap } from '../../support/syntheticMap';
import { launchForPeers, VIEWPORT } from '../peerPages';
import { buildPages, HARNESS_OPTIONS, prepareHarness } from '../peers';
import { countNames, type Names } from './countNames';
import { readTexts, recordTexts } from './recordTexts';
import { showCommunity } from './showCommunity';

const SETTLE_LIMIT_MS = 60_000;
const REST_MS = 1500;
const OURS = 'page';
/** sigma with its own default for names. */
const SPARSE = 'sigma-sparse';
/** The harness's peers color nodes by these. */
const TYPES = ['person', 'org', 'place', 'event', 'idea'];

export async function benchReading(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reading: { type: 'boolean' },
      ...HARNESS_OPTIONS,
      nodes: { type: 'string', default: '300' },
      only: { type: 'string', default: 'page,sigma,sigma-sparse,force-graph' },
      pictures: { type: 'string' },
    },
  });
  const { into, pictures } = values;
  const names = values.only.split(',');
  await prepareHarness(
    path.resolve(values.harness),
    into,
    names.filter((name) => name !== OURS && name !== SPARSE),
  );
  const dataset = syntheticMap({ nodes: Number(values.nodes) });
  await writeGraph(into, dataset);
  if (pictures) await mkdir(pictures, { recursive: true });
  const server = await createFolderServer(into, 0);
  const browser = await launchForPeers();
  try {
    for (const name of names) {
      const page = await browser.newPage({ viewport: VIEWPORT });
      await page.addInitScript(recordTexts);
      if (name === SPARSE) await sparseLabels(page);
      const file =
        name === OURS
          ? 'results/reading/map.html?bench'
          : `dist/${name === SPARSE ? 'sigma' : name}/index.html?n=reading`;
      await page.goto(server.url + file, { waitUntil: 'commit' });
      await waitForRest(page);
      await report(page, name, 'whole', pictures);
      await showCommunity(page);
      await page.waitForTimeout(REST_MS);
      await report(page, name, 'community', pictures);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The harness asks sigma for all names of up to 300; by default it draws one in each 100 px cell. */
async function sparseLabels(page: Page): Promise<void> {
  await page.route('**/sigma/assets/*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({ response, body: script.replace('labelDensity:10', 'labelDensity:1') });
  });
}

type Dataset = ReturnType<typeof syntheticMap>;

/** Our page, and the same graph in the peers' format. */
async function writeGraph(into: string, dataset: Dataset): Promise<void> {
  const folder = path.join(into, 'results/reading');
  // The command would keep the positions of an earlier run.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'graph.json');
  await writeFile(file, JSON.stringify(dataset));
  buildPages(file, folder);
  const graph = {
    nodes: dataset.nodes.map(({ id, label, kind }) => ({
      ...{ id, label },
      type: TYPES[Array.from(kind).length % TYPES.length],
    })),
    links: dataset.edges.map(({ source, target, stance }) => ({
      ...{ source, target, weight: 1 },
      sign: stance === 'dispute' ? -1 : 1,
    })),
  };
  await writeFile(path.join(into, 'data/reading.json'), JSON.stringify(graph));
}

async function waitForRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const peer = Reflect.get(window, '__bench') as { settled?: number } | undefined;
      return window.__edgewiseBench !== undefined || Boolean(peer?.settled);
    },
    undefined,
    { timeout: SETTLE_LIMIT_MS },
  );
  await page.waitForTimeout(REST_MS);
}

async function report(
  page: Page,
  name: string,
  view: string,
  pictures: string | undefined,
): Promise<void> {
  const { all, small, overlapping }: Names = countNames(await readTexts(page));
  console.log(
    `${name.padEnd(14)}${view.padEnd(12)}${all} names, ${small} smaller than 11 px, ` +
      `${overlapping} that cover another or are covered`,
  );
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}-${view}.png`) });
}
