import type { CDPSession, Page } from 'playwright';
import { createFolderServer } from '../../../scripts/serve/folderServer';
import { turnOnZoom } from '../memory/useMap';
import { launchForPeers, peerUrl, VIEWPORT } from '../peerPages';
import type { Visit } from '../peerTable';
import { countImages } from './countImages';
import { feed } from './feed';
import { findMarks, type Point } from './findMarks';

const OURS = 'project';
/** Has nothing to hover or to move. */
const STATIC = 'static-svg';
const TIME_LIMIT_MS = 180_000;
const REST_MS = 1500;
const GESTURE_MS = 1200;
const HOVERED = 40;
const WHEEL_PX = 15;

type Gestures = Required<Pick<Visit, 'hover' | 'wheel' | 'pan'>>;

interface Choice {
  /** The harness, with the built maps in it. */
  readonly folder: string;
  readonly sizes: readonly string[];
  readonly names: readonly string[];
  readonly rounds: number;
}

/**
 * Images a second while a map is hovered, zoomed with the wheel and panned, in interleaved rounds,
 * beside other libraries that draw the same graph. Adds to what the harness does: it moves the
 * pointer twice on each mark, so that at most every other move changes anything, turns on no zooming
 * where the page would scroll, and pans the whole map, which ours does not let out of view. Here each
 * move reaches another mark, zooming is turned on, and the map is panned while zoomed in.
 */
export async function* visitGestures({
  folder,
  sizes,
  names,
  rounds,
}: Choice): AsyncGenerator<Visit> {
  const server = await createFolderServer(folder, 0);
  try {
    for (const size of sizes)
      for (let round = 0; round < rounds; round += 1)
        for (const c of names.filter((name) => name !== STATIC))
          yield { c, size, phase: 'gestures', ...(await tryVisit(server.url + urlOf(c, size))) };
  } finally {
    await server.stop();
  }
}

function urlOf(name: string, size: string): string {
  if (name !== OURS) return peerUrl(name, size);
  return `results/project/${size === 's' ? 'index' : `map-${size}/map`}.html?bench`;
}

/** A page that cannot be measured does not end the run. */
function tryVisit(url: string): Promise<Partial<Visit>> {
  return visit(url).catch((reason: unknown) => ({ failed: String(reason) }));
}

/** Each visit in a browser of its own, as in the harness. */
async function visit(url: string): Promise<Gestures> {
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

async function measure(page: Page, client: CDPSession): Promise<Gestures> {
  const send = (type: MouseEventType, [x, y]: Point, more: object = {}) =>
    client.send('Input.dispatchMouseEvent', { type, x, y, button: 'none', ...more });
  const draw = async (gesture: () => Promise<void>) => ({
    draw: await countImages(client, gesture),
  });
  const { nodes, middle } = await findMarks(page);
  const hovered = nodes.slice(0, HOVERED);
  const hover = await draw(() =>
    feed(GESTURE_MS, (i) => send('mouseMoved', hovered[i % hovered.length] ?? middle)),
  );
  const turn = (share: number) => ({ deltaX: 0, deltaY: share < 0.6 ? -WHEEL_PX : WHEEL_PX });
  const wheel = await draw(() =>
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
  const pan = await draw(() =>
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
