import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveOnFirstFreePort } from '../../../scripts/serve/firstFreePort';
import { createFolderServer, type FolderServer } from '../../../scripts/serve/folderServer';

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'edgewise-'));
  const site = path.join(folder, 'site');
  await mkdir(path.join(site, 'sub'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(site, 'index.html'), '<p>home</p>');
  await writeFile(path.join(site, 'sub', 'a b.json'), '{}');
  await symlink(path.join(folder, 'secret.txt'), path.join(site, 'link.txt'));
  await symlink(folder, path.join(site, 'out'));
  server = await createFolderServer(site, 0);
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Status of the response to a path sent unchanged: `fetch` would normalise it first. */
function ask(rawPath: string, host?: string): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: rawPath, headers: host ? { host } : {} },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its index.html', async () => {
  const response = await fetch(server.url);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>home</p>');
});

test('a text that has changed is compressed again', async () => {
  const page = path.join(folder, 'site', 'page.html');
  const read = async () => {
    const response = await fetch(new URL('page.html', server.url));
    expect(response.headers.get('content-encoding')).toBe('gzip');
    return response.text();
  };
  await writeFile(page, 'one');
  expect([await read(), await read()]).toEqual(['one', 'one']);
  await writeFile(page, 'two');
  // Within the resolution of a file's time.
  await utimes(page, new Date(), new Date(Date.now() + 1000));
  expect(await read()).toBe('two');
});

test('an escaped name finds its file, whatever the query', async () => {
  expect(await ask('/sub/a%20b.json?x=1')).toBe(200);
});

test.for([
  '/missing.js',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%ff',
  '/sub',
  '/link.txt',
  '/out/secret.txt',
])('%s is an honest 404', async (serverUrl) => {
  expect(await ask(serverUrl)).toBe(404);
});

test.each([
  ['localhost:4173', 200],
  ['evil.example', 404],
  ['127.0.0.1.evil.example', 404],
])('asked for as %s it answers %i', async (host, status) => {
  expect(await ask('/index.html', host)).toBe(status);
});

test('a busy port is passed over', async () => {
  const busy = Number(new URL(server.url).port);
  const next = await serveOnFirstFreePort(folder, busy);
  expect(Number(new URL(next.url).port)).toBeGreaterThan(busy);
  await next.stop();
});
