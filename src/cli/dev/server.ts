import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DEV_PAGE, DEV_SCRIPT, DEV_STYLE } from './page';

/** What the page shows. */
export interface DevState {
  /** The map as a page of its own; null until there is a first one. */
  readonly html: string | null;
  /** Changes with `html`. */
  readonly version: number;
  readonly problems: readonly string[];
  readonly unfinished: readonly string[];
}

export interface DevServer {
  readonly url: string;
  /** Shows a new state in every open page. */
  readonly show: (state: DevState) => void;
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** How many ports are tried after the first. */
const MAX_TRIES = 20;

/**
 * Serves the page of `edgewise dev` on 127.0.0.1, and only to requests that name this machine: a
 * page elsewhere could otherwise read the map under a name that it has pointed here (DNS rebinding).
 */
export async function createDevServer(port: number): Promise<DevServer> {
  let state: DevState = { html: null, version: 0, problems: [], unfinished: [] };
  const listeners = new Set<ServerResponse>();
  const send = (response: ServerResponse) => {
    const { version, problems, unfinished } = state;
    response.write(`data: ${JSON.stringify({ version, problems, unfinished })}\n\n`);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    const found = contentOf(pathname, state);
    if (!isOwn(request)) reply(response, 403, { type: 'text/plain', text: 'Not for this host.\n' });
    else if (pathname === '/events') {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      send(response);
    } else if (found) reply(response, 200, found);
    else reply(response, 404, { type: 'text/plain', text: 'Not found.\n' });
  });
  const used = await listen(server, port);
  return {
    url: `http://${HOST}:${used}/`,
    show: (next) => {
      state = next;
      listeners.forEach(send);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Server = ReturnType<typeof createServer>;

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    const candidate = port === 0 ? 0 : port + tried;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('no TCP address');
      return bound.port;
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isBusy || tried >= MAX_TRIES) throw error;
    }
  }
}

function isOwn({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(headers.host ?? '');
}

interface Content {
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'";

function contentOf(pathname: string, { html }: DevState): Content | undefined {
  switch (pathname) {
    case '/':
      return { type: 'text/html', text: DEV_PAGE, headers: { 'Content-Security-Policy': POLICY } };
    case '/dev.js':
      return { type: 'text/javascript', text: DEV_SCRIPT };
    case '/dev.css':
      return { type: 'text/css', text: DEV_STYLE };
    case '/map.html':
      return { type: 'text/html', text: html ?? NO_MAP };
    default:
      return undefined;
  }
}

const NO_MAP =
  '<!doctype html><title>No map yet</title><p>There is no map without problems yet.</p>\n';

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function reply(response: ServerResponse, status: number, { type, text, headers }: Content): void {
  response.writeHead(status, { ...HEADERS, ...headers, 'Content-Type': `${type}; charset=utf-8` });
  response.end(text);
}
