import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuildServices } from '../../../src/cli/build/services';
import { EXAMPLE_ARTICLE, EXAMPLE_MAP } from '../../../src/cli/init/example';
import { createProcessIo } from '../../../src/cli/io';
import { runEdgewise } from '../../../src/cli/run';
import { createFakeIo } from './fakeIo';

const files = {
  'm/map.yaml': EXAMPLE_MAP,
  'm/article.txt': EXAMPLE_ARTICLE,
  'lost/map.yaml': EXAMPLE_MAP,
  'm/edited.txt': EXAMPLE_ARTICLE.replace('too high', 'high'),
  'm/copied.yaml': EXAMPLE_MAP.replace(
    'After a long silence they sat down together.',
    'The two councils met for the first time in years.',
  ),
  'many.yaml': `title: x\nties:\n${'  - { tie: a -> b, stance: love }\n'.repeat(30)}`,
  '-': EXAMPLE_MAP,
};

async function run(...args: string[]) {
  const { io, out, err } = createFakeIo(files);
  const exit = await runEdgewise(args, io);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

describe('every command reads a map.yaml', () => {
  test.each([
    [0, ['validate', 'm/map.yaml']],
    [0, ['validate', '-', '--article', 'm/article.txt']],
    [0, ['validate', 'lost/map.yaml', '--article', 'm/article.txt']],
    [2, ['validate', 'lost/map.yaml']],
    [1, ['validate', 'm/map.yaml', '--article', 'm/edited.txt']],
    [0, ['verify', 'm/map.yaml']],
    [1, ['verify', 'm/map.yaml', '--text', 'm/edited.txt']],
    [1, ['verify', 'm/copied.yaml']],
    [0, ['convert', 'm/map.yaml', '--to', 'jgf']],
    [2, ['convert', 'm/map.yaml', '--to', 'csv']],
    [2, ['convert', 'm/map.yaml', '--to', 'docx']],
    [1, ['convert', 'm/map.yaml', '--to', 'argdown']],
    [2, ['convert', 'm/article.txt', '--out', 'x.yaml']],
  ])('%i: %j', async (wanted, args) => {
    const { exit, out, err } = await run(...args);
    expect(exit, out + err).toBe(wanted);
  });

  test('an article that is not there is named', async () => {
    expect((await run('validate', 'lost/map.yaml')).out).toBe(
      'lost/article.txt: there is no such file',
    );
  });

  test('copied words are found at their line and column', async () => {
    expect((await run('verify', 'm/copied.yaml')).out).toMatch(
      /^m\/copied\.yaml:10:\d+: ties\[1\] "northbank-southbank-sits-down-with": claim copies 10 words/,
    );
  });

  test('of many problems twenty are printed, and how many more there are', async () => {
    const lines = (await run('validate', 'many.yaml')).out.split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[20]).toMatch(/^and \d+ more problems; --json lists up to 100$/);
  });

  test('--json has line and column of each problem', async () => {
    const { out } = await run('validate', 'm/map.yaml', '--article', 'm/edited.txt', '--json');
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { problems: [{ path: 'ties[0].at', line: 9, column: expect.any(Number) as number }] },
      ],
    });
  });
});

describe('files are written all or none', () => {
  const io = createProcessIo({} as BuildServices);
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'edgewise-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('into a folder that is new, beside what is there', async () => {
    writeFileSync(path.join(folder, 'own.txt'), 'mine');
    await io.writeAll(folder, [
      { name: 'a.txt', text: 'a' },
      { name: 'b.txt', text: 'b' },
    ]);
    await io.writeAll(path.join(folder, 'new/deep'), [
      { name: 'c.txt', text: 'c' },
      { name: 'assets/d.txt', from: path.join(folder, 'own.txt') },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'new', 'own.txt']);
    expect(readdirSync(path.join(folder, 'new/deep')).sort()).toEqual(['assets', 'c.txt']);
    expect(readFileSync(path.join(folder, 'new/deep/assets/d.txt'), 'utf8')).toBe('mine');
  });

  test('a file that cannot be written leaves the folder as it was', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'old');
    mkdirSync(path.join(folder, 'deep'));
    const written = io.writeAll(folder, [
      { name: 'a.txt', text: 'new' },
      { name: 'b.txt', from: path.join(folder, 'missing.txt') },
    ]);
    await expect(written).rejects.toThrow(folder);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'deep']);
  });

  test('one file takes the place of what a link points to, with its permissions', async () => {
    const [real, link] = [path.join(folder, 'real.yaml'), path.join(folder, 'map.yaml')];
    writeFileSync(real, 'old', { mode: 0o600 });
    symlinkSync(real, link);
    await io.write(link, 'new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe('new');
    expect(statSync(real).mode & 0o777).toBe(0o600);
    await expect(io.write(folder, 'x')).rejects.toThrow('is a folder, not a file');
  });
});
