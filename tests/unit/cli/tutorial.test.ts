import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runEdgewise } from '../../../src/cli/run';
import { createFakeIo } from './fakeIo';

const TEXT = readFileSync(new URL('../../../docs/your-article.md', import.meta.url), 'utf8');

interface Block {
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of the page, in order. */
const BLOCKS: readonly Block[] = Array.from(
  TEXT.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm),
  ([, info = '', text = '']) => ({ info, text }),
);

/** Runs a line of the page on these files; gives its exit code and what it prints. */
async function run(line: string, files: Record<string, string>) {
  const [npx, command, ...args] = line.split(' ');
  if (npx === 'cp') {
    files[args[0] ?? ''] = files[command ?? ''] ?? '';
    return { exit: 0, out: '' };
  }
  expect([npx, command]).toEqual(['npx', 'edgewise']);
  const { io, out, err, written } = createFakeIo(files);
  const exit = await runEdgewise(args, io);
  for (const [name, text] of written) files[name] = text;
  return { exit, out: [...out, ...err].join('\n') };
}

test('every command of docs/your-article.md answers as the page says', async () => {
  const files: Record<string, string> = {};
  let last = '';
  let commands = 0;
  for (const { info, text } of BLOCKS) {
    const [, action, file = ''] = /(file|append|replace)=(\S+)/.exec(info) ?? [];
    if (action === 'file') files[file] = text;
    else if (action === 'append') files[file] = `${files[file] ?? ''}${text}`;
    else if (action === 'replace') {
      const key = text.slice(0, text.indexOf(':') + 1);
      const lines = (files[file] ?? '').split('\n');
      const at = lines.findIndex((line) => line.startsWith(key));
      expect(at).toBeGreaterThan(0);
      files[file] = lines.with(at, text.trimEnd()).join('\n');
    } else if (info.startsWith('sh'))
      for (const line of text.trimEnd().split('\n')) {
        const { exit, out } = await run(line, files);
        expect(exit, `${line}\n${out}`).toBe(info === 'sh fails' ? 1 : 0);
        last = out;
        commands += 1;
      }
    else expect(last).toBe(text.trimEnd());
  }
  expect(commands).toBeGreaterThan(8);
  // What came back from the tables is the same map.
  expect(await run('npx edgewise validate again.yaml', files)).toMatchObject({ exit: 0 });
  expect(files['ferry/map.yaml']).toContain('id: ferry');
});
