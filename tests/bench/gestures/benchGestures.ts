/**
 * `npm run bench -- --gestures`: images a second while a map is hovered, zoomed with the wheel and
 * panned, beside other libraries that draw the same graph. Adds to `--peers`, which moves the
 * pointer twice on each mark, so that at most every other move changes anything, and pans the whole
 * map, which ours does not let out of view. Here each move reaches another mark, the wheel first
 * turns on zooming where the page would scroll, and the map is panned while zoomed in. Uses the
 * harness of `--peers`, with the same `--harness` and `--into`. `--sizes s,m,l,xl` (default m,l,xl),
 * `--rounds N` (default 3), `--only a,b`, `--built`: opens the maps of the last run.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright';
import { createFolderServer } from '../../../scripts/serve/folderServer';
import { turnOnZoom } from '../memory/useMap';
import { launchForPeers, peerUrl, VIEWPORT } from '../peerPages';
import { buildProject, HARNESS_OPTIONS, prepareHarness } from '../peers';
import { median } from '../statistics';
import { countImages } from './countImages';
import { feed } from './feed';
import { findMarks, type Point } from './findMarks';

const OURS = 'project';
const TIME_LIMIT_MS = 180_000;
const REST_MS = 1500;
const GESTURE_MS = 1200;
const HOVERED = 40;
const WHEEL_PX = 15;

type Rates = Readonly<Record<'hover' | 'wheel' | 'pan', number>>;

export async function benchGestures(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gestures: { type: 'boolean' },
      ...HARNESS_OPTIONS,
      sizes: { type: 'string', default: 'm,l,xl' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: 'project,d3-svg,force-graph' },
      built: { type: 'boolean', default: false },
    },
  });
  const { into, sizes } = values;
  const names = values.only.split(',');
  await prepareHarness(path.resolve(values.harness), into, names);
  if (!values.built) buildProject(into, sizes);
  const server = await createFolderServer(into, 0);
  try {
    for (const size of sizes.split(',')) {
      const rates = new Map<string, Rates[]>(names.map((name) => [name, []]));
      for (let round = 0; round < Number(values.rounds); round += 1)
        for (const name of names)
          rates.get(name)?.push(await visit(server.url + urlOf(name, size)));
      for (const [name, all] of rates) console.log(format(size, name, all));
    }
  } finally {
    await server.stop();
  }
}

function urlOf(name: string, size: string): string {
  if (name !== OURS) return peerUrl(name, size);
  return `results/project/${size === 's' ? 'index' : `map-${size}/map`}.html?bench`;
}

/** Each visit in a browser of its own, as in the harness. */
async function visit(url: string): Promise<Rates> {
  const browser = await launchForPeers();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(TIME_LIMIT_MS);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => {
      const peer = Reflect.get(window, '__bench') as { settled?: number } | undefined;
      const ours = document.querySelector<HTMLElement>('[data-edgewise][data-ready="true"]');
      const isReady = ours?.dataset['renderer'] === 'svg' || window.__edgewiseBench !== undefined;
      return isReady || Boolean(peer?.settled);
    });
    await turnOnZoom(page);
    await page.waitForTimeout(REST_MS);
    return await measure(page, await page.context().newCDPSession(page));
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, client: CDPSession): Promise<Rates> {
  const send = (type: MouseEventType, [x, y]: Point, more: object = {}) =>
    client.send('Input.dispatchMouseEvent', { type, x, y, button: 'none', ...more });
  const { nodes, middle } = await findMarks(page);
  const hovered = nodes.slice(0, HOVERED);
  const hover = await countImages(client, () =>
    feed(GESTURE_MS, (i) => send('mouseMoved', hovered[i % hovered.length] ?? middle)),
  );
  const turn = (share: number) => ({ deltaX: 0, deltaY: share < 0.6 ? -WHEEL_PX : WHEEL_PX });
  const wheel = await countImages(client, () =>
    feed(GESTURE_MS, (_, share) => send('mouseWheel', middle, turn(share))),
  );
  await page.waitForTimeout(REST_MS);
  const { empty } = await findMarks(page);
  const held = { button: 'left', buttons: 1 } as const;
  await send('mouseMoved', empty);
  await send('mousePressed', empty, { ...held, clickCount: 1 });
  const inward = [
    Math.sign(middle[0] - empty[0]) || 1,
    Math.sign(middle[1] - empty[1]) || 1,
  ] as const;
  const pan = await countImages(client, () =>
    feed(GESTURE_MS, (_, share) => send('mouseMoved', alongCurve(empty, inward, share), held)),
  );
  await send('mouseReleased', empty, { button: 'left', clickCount: 1 });
  return { hover, wheel, pan };
}

type MouseEventType = 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';

/** To and fro between a point and one up to 90 px farther in. */
function alongCurve([x, y]: Point, [sx, sy]: Point, share: number): Point {
  return [x + sx * 90 * Math.abs(Math.sin(share * 9)), y + sy * 60 * Math.abs(Math.sin(share * 7))];
}

function format(size: string, name: string, all: readonly Rates[]): string {
  const rate = (what: keyof Rates) => median(all.map((one) => one[what])).toFixed(0);
  return (
    `${size.padEnd(4)}${name.padEnd(14)}` +
    `hover ${rate('hover')}, wheel ${rate('wheel')}, pan ${rate('pan')} images a second`
  );
}
