import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tinyDataset } from '../../fixtures/dataset';

const BIN = fileURLToPath(new URL('../../../bin/source.js', import.meta.url));
const INIT_FILES = ['README.md', 'article.txt', 'edgewise-source-1.json', 'map.yaml'];

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
  const child = spawn(process.execPath, ['--import', url, BIN, ...args], { cwd: folder });
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
