import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findImported } from '../../../scripts/size/importedFiles';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'edgewise-'));
  mkdirSync(path.join(root, 'assets'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
}

test('static imports and re-exports are found, direct and indirect', () => {
  write({
    'm.js': 'import{t as e,n}from"./assets/one.js";import"./assets/two.js";const x=1;',
    'assets/one.js': 'const a=1;export{a as t};export*from"./three.js";',
    'assets/two.js': '',
    'assets/three.js': '',
  });
  expect(findImported(root, ['m.js'])).toEqual([
    'assets/one.js',
    'assets/three.js',
    'assets/two.js',
    'm.js',
  ]);
});

test('what is imported on demand is not a static import', () => {
  write({ 'm.js': 'const f=()=>import("./lazy.js");const d=["./lazy.css"];f();' });
  expect(findImported(root, ['m.js'])).toEqual(['m.js']);
});

test('an import of a file that was not built is an error', () => {
  write({ 'm.js': 'import"./none.js";' });
  expect(() => findImported(root, ['m.js'])).toThrow('none.js');
});
