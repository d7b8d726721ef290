import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { tinyDataset } from '../../fixtures/dataset';

const BIN = fileURLToPath(new URL('../../../bin/source.js', import.meta.url));
const elsewhere = mkdtempSync(path.join(tmpdir(), 'edgewise-'));

afterAll(() => rmSync(elsewhere, { recursive: true }));

function edgewise(args: readonly string[], input: string) {
  return spawnSync(process.execPath, [BIN, ...args], { cwd: elsewhere, input, encoding: 'utf8' });
}

test('the command runs from any folder and reads standard input', () => {
  const { status, stdout, stderr } = edgewise(['validate', '-'], JSON.stringify(tinyDataset()));
  expect(stderr).toBe('');
  expect(stdout).toBe('standard input: no problems: 3 nodes, 4 edges\n');
  expect(status).toBe(0);
});

test('the command says why a file cannot be read, and exits with 2', () => {
  const { status, stderr } = edgewise(['verify', 'no.json', '--text', '.'], '');
  expect(stderr).toContain('edgewise: .: is a folder, not a file');
  expect(status).toBe(2);
});

test('the command builds a map and the element’s code from any folder, with no shell to set it up', () => {
  const args = ['build', '-', '--out', 'kit', '--quick', '--with-embed'];
  const { status, stderr } = edgewise(args, JSON.stringify(tinyDataset()));
  expect(stderr).not.toContain('Error');
  expect(status).toBe(0);
  const built = ['map.html', 'embed.js', 'host.js', 'assets'];
  expect(readdirSync(path.join(elsewhere, 'kit'))).toEqual(expect.arrayContaining(built));
}, 240_000);
