import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { createGzipReader } from './createGzipReader';

const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A folder being served, and how to stop it. */
export interface FolderServer {
  /** `http://127.0.0.1:4173/` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the files under `root` on 127.0.0.1 like a plain web host: `index.html` for a folder, gzip
 * for text, a real 404. `vite preview` would answer unknown paths with `index.html`. `port` 0 takes
 * any free one; a busy port is an error with `code` `EADDRINUSE`.
 */
export async function createFolderServer(root: string, port: number): Promise<FolderServer> {
  const readGzip = createGzipReader();
  const server = createServer(
    (request, response) => void answer(root, readGzip, request, response),
  );
  await listen(server, port);
  const url = server.address();
  if (url === null || typeof url === 'string') throw new Error('no TCP address');
  return {
    url: `http://${HOST}:${url.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

async function answer(
  root: string,
  readGzip: (file: string) => Promise<Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  try {
    if (!isLocalHost(request.headers.host)) throw new Error('asked for by another name');
    const named = findFile(root, request.url ?? '/');
    if (!named) throw new Error('outside of the folder');
    // A link in the folder may lead out of it.
    const file = await realpath(named);
    if (!isInside(await realpath(root), file)) throw new Error('outside of the folder');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const zipped = /^(text|application\/json|image\/svg)/.test(type) && acceptsGzip(request);
    const body = await (zipped ? readGzip(file) : readFile(file));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('404: no such file\n');
  }
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
}

/** The file that a URL refers to; undefined if the path leads out of `root`. */
function findFile(root: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://folder');
  const file = path.join(root, decodeURIComponent(pathname));
  if (!isInside(path.resolve(root), path.resolve(file))) return undefined;
  return pathname.endsWith('/') ? path.join(file, 'index.html') : file;
}

function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/**
 * Rejects requests for other host names: a page of another site may resolve its own name to this
 * server (DNS rebinding), but the browser still sends that name.
 */
function isLocalHost(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host ?? '');
}
