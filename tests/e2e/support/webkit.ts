import * as v from 'valibot';
import type { Driver } from './driver';
import type { Point } from './mouse';
import { createWebKitDriver, waitUntil, type Desktop } from './webkitDriver';

/** WebDriver's own key for "this JSON object is an element" (W3C WebDriver, 12.1). */
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys that are not characters, as WebDriver writes them (17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const elementShape = v.object({ [ELEMENT_KEY]: v.string() });

/** One WebKit window (WebKitGTK's MiniBrowser under Xvfb), driven over WebDriver. */
export interface WebKit extends Driver {
  open(url: string): Promise<void>;
  /**
   * Runs the body of a function in the page; `args` are its `arguments`. Returns its result as
   * JSON.
   */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Clicks the middle of the first element that the CSS selector finds. */
  click(selector: string): Promise<void>;
  /** Moves the mouse to a point in the window, CSS px. */
  moveTo(point: Point): Promise<void>;
  /** Presses and releases the mouse where it is. */
  clickHere(): Promise<void>;
  /** Presses at a point, moves to another in steps, and releases. */
  drag(from: Point, to: Point): Promise<void>;
  stop(): Promise<void>;
}

interface Look extends Desktop {
  /** Size of the page's viewport, CSS px; a MiniBrowser is at least 447 wide. */
  readonly width: number;
  readonly height: number;
}

/**
 * Starts a browser on a display of its own; by default as large as in the other engines, light,
 * and with motion.
 */
export async function createWebKit(look: Partial<Look> = {}): Promise<WebKit> {
  const { width = 1280, height = 800, colours = 'light', motion = 'full' } = look;
  const { send, stop } = await createWebKitDriver({ colours, motion });
  const run = (body: string, ...args: readonly unknown[]) =>
    send('POST', '/execute/sync', { script: body, args });
  const act = async (source: object, ...actions: readonly object[]) => {
    await send('POST', '/actions', { actions: [{ ...source, actions }] });
  };
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
  const bars = Number(await run('return outerHeight - innerHeight;'));
  await send('POST', '/window/rect', { width, height: height + bars });
  return {
    run,
    evaluate: (expression) => run(`return ${expression};`),
    open: async (url) => {
      await send('POST', '/url', { url });
    },
    click: async (selector) => {
      // The driver itself scrolls only to what lies outside the window, not to what a scroll
      // container clips.
      const found = await run(
        `const found = document.querySelector(arguments[0]);
         found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
         return found;`,
        selector,
      );
      const element = v.parse(elementShape, found)[ELEMENT_KEY];
      await send('POST', `/element/${element}/click`, {});
    },
    moveTo: (point) => act(mouse, pointerTo(point)),
    clickHere: () =>
      act(mouse, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    drag: (from, to) =>
      act(
        mouse,
        pointerTo(from),
        { type: 'pointerDown', button: 0 },
        ...[0.25, 0.5, 0.75, 1].map((share) =>
          pointerTo({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }),
        ),
        { type: 'pointerUp', button: 0 },
      ),
    press: (key) => {
      const value = KEYS[key] ?? key;
      return act({ type: 'key', id: 'keys' }, { type: 'keyDown', value }, { type: 'keyUp', value });
    },
    waitFor: (expression) =>
      waitUntil(expression, async () => (await run(`return Boolean(${expression});`)) === true),
    stop,
  };
}

function pointerTo({ x, y }: Point): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
}
