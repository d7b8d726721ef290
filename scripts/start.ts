/**
 * `npm start`: builds the page, serves it on 127.0.0.1 and prints its URL. `--port N` uses that
 * port (0: any free one) instead of the first free one from 4173; `--no-build` serves what is in
 * dist/.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { serveOnFirstFreePort } from './serve/firstFreePort';
import { createFolderServer } from './serve/folderServer';

const DIST = path.resolve('dist');
const FIRST_PORT = 4173;
const PARENT_CHECK_MS = 500;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
  });
  if (!values['no-build']) await build();
  if (!existsSync(path.join(DIST, 'index.html')))
    throw new Error('dist/index.html is missing: run `npm run build` first.');
  const server =
    values.port === undefined
      ? await serveOnFirstFreePort(DIST, FIRST_PORT)
      : await createFolderServer(DIST, parsePort(values.port));
  console.log(`\n  The map is at  ${server.url}\n  Stop it with Ctrl+C.\n`);
  if (process.env['npm_lifecycle_event']) stopWithParent();
}

/**
 * When npm is killed, it kills only the shell between us; without this the server would outlive it
 * and keep the port.
 */
function stopWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, PARENT_CHECK_MS);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port "${text}" is not a number from 0 to 65535.`);
}

try {
  await start();
} catch (error) {
  console.error(`edgewise: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
