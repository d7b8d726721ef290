import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createDevServer } from '../../../src/cli/dev/server';
import { runEdgewise } from '../../../src/cli/run';
import { EXAMPLE_ARTICLE, EXAMPLE_MAP } from '../../../src/cli/init/example';
import { createFakeIo } from './fakeIo';

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

/** A request with a host name of choice, which `fetch` does not allow. */
function ask(url: string, host?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = host === undefined ? {} : { headers: { host } };
    request(url, options, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
}

/** The first states that the server sends, from the one at the time it answered. */
async function readStates(response: Response, count: number): Promise<readonly unknown[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.split('\n\n').length <= count) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  return text
    .trim()
    .split('\n\n')
    .slice(0, count)
    .map((event) => JSON.parse(event.replace('data: ', '')) as unknown);
}

test('only requests that name this machine are answered', async () => {
  const server = await createDevServer(0);
  try {
    expect((await ask(server.url)).status).toBe(200);
    expect((await ask(server.url, 'localhost:1')).status).toBe(200);
    expect((await ask(server.url, 'evil.example')).status).toBe(403);
    expect((await ask(`${server.url}events`, '127.0.0.1.evil.example')).status).toBe(403);
    expect((await ask(`${server.url}../../etc/passwd`)).status).toBe(404);
  } finally {
    await server.stop();
  }
});

test('a busy port is not taken: the next one is', async () => {
  const first = await createDevServer(0);
  const port = Number(new URL(first.url).port);
  const second = await createDevServer(port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await Promise.all([first.stop(), second.stop()]);
});

test('every save is drawn; a broken one is reported and the last map stays', async () => {
  const files: Record<string, string> = {
    'd/map.yaml': EXAMPLE_MAP,
    'd/article.txt': EXAMPLE_ARTICLE,
  };
  const { io, out } = createFakeIo(files);
  let save: () => void = () => undefined;
  let interrupt: () => void = () => undefined;
  const watched: string[][] = [];
  const ended = runEdgewise(['dev', 'd/map.yaml', '--port', '0'], {
    ...io,
    watch: (names, onChange) => {
      watched.push([...names]);
      save = onChange;
      return () => undefined;
    },
    untilInterrupted: () => new Promise<void>((resolve) => (interrupt = resolve)),
  });
  const said = async (words: string) => {
    await expect.poll(() => out.join('\n'), { timeout: 10_000 }).toContain(words);
  };
  await said('shows the map');
  const url = /http:\S+/.exec(out.join('\n'))?.[0] ?? '';
  expect(watched).toEqual([['d/map.yaml', 'd/article.txt']]);
  expect((await ask(`${url}map.html`)).text).toContain('<p>drawn</p>');

  const states = readStates(await fetch(new URL('events', url)), 3);
  files['d/map.yaml'] = EXAMPLE_MAP.replace('stance: dispute', 'stance: love');
  save();
  await said('"love" is not one of');
  expect((await ask(`${url}map.html`)).text).toContain('<p>drawn</p>');
  files['d/map.yaml'] = `${EXAMPLE_MAP}  - { tie: southbank -> northbank, label: hopes }\n`;
  save();
  await said('2 actors, 3 ties, 1 unfinished');
  expect((await ask(`${url}map.html`)).text).toContain(
    '[data-edge="southbank-northbank-hopes"] path[data-line]{stroke-dasharray',
  );
  expect(await states).toMatchObject([
    { version: 1, problems: [], unfinished: [] },
    { version: 1, problems: [expect.stringContaining('d/map.yaml:9:')] },
    { version: 2, problems: [], unfinished: [expect.stringContaining('no claim and no place')] },
  ]);
  interrupt();
  expect(await ended).toBe(0);
});
