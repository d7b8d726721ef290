import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findInitialFiles } from '../../../scripts/size/initialFiles';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'edgewise-'));
  mkdirSync(path.join(root, 'assets'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
}

test('scripts, preloads, stylesheets and their static imports are initial', () => {
  write({
    'index.html': `<link rel="stylesheet" href="./assets/a.css"><link rel="modulepreload" crossorigin href="./assets/p.js">
      <script type="module" src="./assets/m.js"></script><link rel="icon" href="./icon.svg">`,
    'assets/a.css': 'p{}',
    'assets/p.js': 'export{a}',
    'assets/m.js': 'import{t as e,n}from"./one.js";import"./two.js";const x=1;',
    'assets/one.js': 'const a=1;export{a as t};export*from"./three.js";',
    'assets/two.js': '',
    'assets/three.js': '',
  });
  expect(findInitialFiles(root, 'index.html')).toEqual([
    'assets/a.css',
    'assets/m.js',
    'assets/one.js',
    'assets/p.js',
    'assets/three.js',
    'assets/two.js',
  ]);
});

test('what is imported on demand is not initial', () => {
  write({
    'index.html': '<script type="module" src="./assets/m.js"></script>',
    'assets/m.js': 'const f=()=>import("./lazy.js");const d=["./lazy.css"];f();',
  });
  expect(findInitialFiles(root, 'index.html')).toEqual(['assets/m.js']);
});

test('a stylesheet for paper, or for pages without script, is not initial', () => {
  write({
    'index.html': `<link rel="stylesheet" media="print" href="./assets/print.css">
      <noscript><link rel="stylesheet" href="./assets/noscript.css"></noscript>
      <link rel="stylesheet" media="screen" href="./assets/a.css">`,
    'assets/a.css': '',
    'assets/print.css': '',
    'assets/noscript.css': '',
  });
  expect(findInitialFiles(root, 'index.html')).toEqual(['assets/a.css']);
});

test('a page that names a file which was not built is an error', () => {
  write({ 'index.html': '<script type="module" src="./assets/none.js"></script>' });
  expect(() => findInitialFiles(root, 'index.html')).toThrow('none.js');
});
