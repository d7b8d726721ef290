import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { findWebKit, type WebKitTools } from '../../../scripts/browsers/find';

const START_LIMIT_MS = 15_000;
const POLL_MS = 50;

const answerShape = v.object({ value: v.unknown() });
const sessionShape = v.object({ sessionId: v.string() });
const faultShape = v.object({ error: v.string(), message: v.string() });

/** A WebDriver session with WebKitGTK's MiniBrowser under Xvfb. */
export interface WebKitDriver {
  /** Sends one command of the session and returns its `value`. Throws the driver's message. */
  send(method: string, path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** The preferences of a desktop that a page's media queries read. */
export interface Desktop {
  readonly colours: 'light' | 'dark';
  readonly motion: 'full' | 'reduced';
}

/**
 * Starts a display, the driver and the browser. Throws if Debian's webkit2gtk-driver or xvfb is
 * missing.
 */
export async function createWebKitDriver({ colours, motion }: Desktop): Promise<WebKitDriver> {
  const tools = findWebKit();
  if (!tools) throw new Error('no WebKit: install webkit2gtk-driver and xvfb');
  const screen = spawn(
    tools.xvfb,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const port = await findFreePort();
  const settings = await writeSettings(motion);
  const driver = spawn(tools.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: await readDisplay(screen),
      LIBGL_ALWAYS_SOFTWARE: '1',
      // `prefers-color-scheme` follows the desktop's theme.
      GTK_THEME: colours === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      XDG_CONFIG_HOME: settings,
    },
  });
  const stopAll = async () => {
    await stopProcess(driver);
    await stopProcess(screen);
    await rm(settings, { recursive: true, force: true });
  };
  try {
    return await startSession(`http://127.0.0.1:${port}`, tools, stopAll);
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Writes the desktop's settings, from which WebKit reads `prefers-reduced-motion`: a new folder. */
async function writeSettings(motion: Desktop['motion']): Promise<string> {
  const settings = await mkdtemp(join(tmpdir(), 'webkit-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(join(settings, version));
    await writeFile(
      join(settings, version, 'settings.ini'),
      `[Settings]\ngtk-enable-animations=${String(motion === 'full')}\n`,
    );
  }
  return settings;
}

/** Polls until the condition holds. Throws after 15 s. */
export async function waitUntil(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  while (!(await isTrue().catch(() => false))) {
    if (Date.now() > end)
      throw new Error(`WebKit: waited ${START_LIMIT_MS} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function startSession(
  base: string,
  tools: WebKitTools,
  stopAll: () => Promise<void>,
): Promise<WebKitDriver> {
  await waitUntil('the driver', async () => (await fetch(`${base}/status`)).ok);
  const { sessionId } = v.parse(
    sessionShape,
    await send(base, 'POST', '/session', capabilities(tools)),
  );
  const session = `${base}/session/${sessionId}`;
  return {
    send: (method, path, body) => send(session, method, path, body),
    stop: async () => {
      await send(session, 'DELETE', '').catch(() => undefined);
      await stopAll();
    },
  };
}

function capabilities({ browser }: WebKitTools) {
  const options = { binary: browser, args: ['--automation'] };
  return { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
}

async function send(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(answerShape, await response.json());
  if (response.ok) return value;
  const { error, message } = v.parse(faultShape, value);
  throw new Error(`WebKit ${path}: ${error}: ${message}`);
}

/** The display's number, which Xvfb writes to its third stream once it is up. */
async function readDisplay(screen: ChildProcess): Promise<string> {
  const numbers = screen.stdio[3] as Readable;
  const [chunk] = await Promise.race([
    once(numbers, 'data') as Promise<[Buffer]>,
    once(screen, 'exit').then(() => {
      throw new Error('Xvfb ended before it was up');
    }),
  ]);
  return `:${chunk.toString().trim()}`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close();
      if (bound !== null && typeof bound === 'object') resolve(bound.port);
      else reject(new Error('no TCP address'));
    });
  });
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
