import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDraftLayout } from '../../../src/cli/build/draftLayout';
import { buildGraph } from '../../../src/graph/graph';
import { parsed, tinyDataset } from '../../fixtures/dataset';
import { bundleCommand } from '../../support/bundleCommand';

const INIT_FILES = ['README.md', 'article.txt', 'edgewise-source-1.json', 'map.yaml'];

let command = '';
beforeAll(async () => {
  command = await bundleCommand('tests/fixtures/commandWithoutBundler.ts');
});
afterAll(() => rmSync(path.dirname(command), { recursive: true }));

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'edgewise-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

interface RunOptions {
  /** Module code that runs in the process before the command. */
  readonly preload?: string;
  readonly input?: string;
  /** Interrupts the command when its output matches. */
  readonly interruptAt?: RegExp;
}

/** Runs the command in `folder` until it ends. */
function runUntilEnd(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { preload = '', input = '', interruptAt } = options;
  const url = `data:text/javascript,${encodeURIComponent(preload)}`;
  const child = spawn(process.execPath, ['--import', url, command, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  let isInterrupted = false;
  const listen = (part: string) => {
    said += part;
    if (isInterrupted || interruptAt?.test(said) !== true) return;
    isInterrupted = true;
    child.kill('SIGINT');
  };
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, said }));
  });
}

/** Replaces a function of `node:fs/promises` before the command imports it. */
function replacing(name: 'writeFile' | 'rename', replacement: string): string {
  return `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const original = fs.${name};
    fs.${name} = ${replacement};
    syncBuiltinESMExports();
  `;
}

const interruptAt = (name: 'writeFile' | 'rename', file: string) =>
  replacing(
    name,
    `(...args) => {
      if (String(args[0]).endsWith('${file}')) process.kill(process.pid, 'SIGINT');
      return original(...args);
    }`,
  );

describe('Ctrl-C leaves no half-written folder', () => {
  test('while a build solves its layout, before anything is written', async () => {
    const ended = await runUntilEnd(['build', '-', '--out', 'kit'], {
      input: JSON.stringify(tinyDataset()),
      interruptAt: /solving the layout/,
    });
    expect(ended.said).toContain('solving the layout');
    expect(ended.signal).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('while the last file is written into a new folder: none is there', async () => {
    const preload = interruptAt('writeFile', 'README.md');
    const ended = await runUntilEnd(['init', 'deep/own'], { preload });
    expect(ended.signal, ended.said).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('while files are written into a folder that has others: those stay', async () => {
    mkdirSync(path.join(folder, 'own'));
    writeFileSync(path.join(folder, 'own/README.md'), 'mine');
    const preload = interruptAt('writeFile', 'article.txt');
    expect((await runUntilEnd(['init', 'own'], { preload })).signal).toBe('SIGINT');
    expect(readdirSync(path.join(folder, 'own'))).toEqual(['README.md']);
    expect(readFileSync(path.join(folder, 'own/README.md'), 'utf8')).toBe('mine');
  });

  test('while the finished files are renamed: all are there', async () => {
    const preload = interruptAt('rename', 'article.txt');
    expect((await runUntilEnd(['init', 'own'], { preload })).signal).toBe('SIGINT');
    expect(readdirSync(path.join(folder, 'own')).sort()).toEqual(INIT_FILES);
  });
});

describe('several maps are published together or not at all', () => {
  const EARLIER = [
    'index.html',
    'one/graph.json',
    'one/map.html',
    'two/graph.json',
    'two/map.html',
  ];

  /** Two maps, and an earlier build of them whose files say so. */
  function writeMaps(): void {
    for (const id of ['one', 'two'])
      writeFileSync(path.join(folder, `${id}.json`), JSON.stringify({ ...tinyDataset(), id }));
    for (const file of [...EARLIER, 'one/article.txt']) {
      mkdirSync(path.join(folder, 'site', path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, 'site', file), `earlier ${file}`);
    }
  }

  function published(): Readonly<Record<string, string>> {
    const entries = readdirSync(path.join(folder, 'site'), { recursive: true, encoding: 'utf8' });
    expect(entries.filter((name) => name.includes('.edgewise'))).toEqual([]);
    const contents = entries.sort().flatMap((name) => {
      const file = path.join(folder, 'site', name);
      return statSync(file).isFile() ? [[name, readFileSync(file, 'utf8')] as const] : [];
    });
    return Object.fromEntries(contents);
  }

  const args = ['build', 'one.json', 'two.json', '--out', 'site'];

  test('none if the second is interrupted while its layout is solved', async () => {
    writeMaps();
    const before = published();
    // The first needs no time: its layout is there.
    const graph = buildGraph(parsed({ ...tinyDataset(), id: 'one' }));
    const layout = JSON.stringify(buildDraftLayout(graph));
    writeFileSync(path.join(folder, 'site/one/layout.json'), layout);
    const ended = await runUntilEnd(args, { interruptAt: /solving the layout/ });
    expect(ended.signal, ended.said).toBe('SIGINT');
    expect(published()).toEqual({ ...before, 'one/layout.json': layout });
  });

  test('none if a file of the second cannot be written', async () => {
    writeMaps();
    const before = published();
    const preload = replacing(
      'writeFile',
      `(file, ...rest) => String(file).endsWith('two/map.html')
        ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
        : original(file, ...rest)`,
    );
    const ended = await runUntilEnd([...args, '--quick'], { preload });
    expect(ended).toMatchObject({ code: 2 });
    expect(ended.said).toContain('site: cannot be written (ENOSPC)');
    expect(published()).toEqual(before);
  });

  test('none if a file of the second cannot take its place: those of the first are put back, and all once it can', async () => {
    writeMaps();
    const blocked = path.join(folder, 'site/two/layout.json');
    mkdirSync(blocked);
    const before = published();
    const ended = await runUntilEnd([...args, '--quick']);
    expect(ended.code, ended.said).toBe(2);
    expect(ended.said).toMatch(/^edgewise: site: /m);
    expect(published()).toEqual(before);
    rmSync(blocked, { recursive: true });
    expect((await runUntilEnd([...args, '--quick'])).code).toBe(0);
    const after = published();
    for (const file of EARLIER) expect(after[file], file).not.toContain('earlier');
    expect(after['one/article.txt']).toBe('earlier one/article.txt');
  });
});

test('a file that is written again is whole, though the process is killed in the middle', async () => {
  writeFileSync(path.join(folder, 'graph.json'), JSON.stringify(tinyDataset()));
  writeFileSync(path.join(folder, 'map.yaml'), 'as it was');
  const preload = replacing(
    'writeFile',
    `async (file, text, ...rest) => {
      await original(file, text.slice(0, text.length / 2), ...rest);
      process.kill(process.pid, 'SIGKILL');
    }`,
  );
  const args = ['convert', 'graph.json', '--to', 'yaml', '--out', 'map.yaml'];
  expect((await runUntilEnd(args, { preload })).signal).toBe('SIGKILL');
  expect(readFileSync(path.join(folder, 'map.yaml'), 'utf8')).toBe('as it was');
});
