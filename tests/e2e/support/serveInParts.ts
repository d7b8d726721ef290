import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface PartsServer {
  readonly url: string;
  /** Sends the next part. */
  readonly next: () => void;
  readonly stop: () => Promise<void>;
}

/** Serves a page of which the first part comes at once and the others when asked for. */
export async function serveInParts([
  first = '',
  ...others
]: readonly string[]): Promise<PartsServer> {
  let response: ServerResponse | null = null;
  const server = createServer((request, answer) => {
    if (request.url !== '/') {
      answer.writeHead(204).end();
      return;
    }
    response = answer;
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(first);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    next: () => void response?.write(others.shift()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
