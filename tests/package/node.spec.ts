import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import packageJson from '../../package.json' with { type: 'json' };
import { run, type Ran } from '../../scripts/run';
import { TINY_ARTICLE, tinyDataset } from '../fixtures/dataset';
import { example, readExamples } from './support/docs';
import { installed, ROOT } from './support/folders';

const MODULES = Object.keys(packageJson.exports).map((name) => packageJson.name + name.slice(1));
const app = () => installed().app;

const SIZE_LIMIT_BYTES = 1_500_000;

test('the packed package fits its budget', () => {
  expect(statSync(installed().tarball).size).toBeLessThan(SIZE_LIMIT_BYTES);
});

for (const [tool, ...options] of [
  ['publint', '--strict'],
  ['attw', '--profile', 'esm-only'],
] as const)
  test(`${tool} finds nothing wrong with the package`, async () => {
    const bin = path.join(ROOT, 'node_modules/.bin', tool);
    const { code, output } = await run(bin, [installed().tarball, ...options]);
    expect(code, output).toBe(0);
  });

test('every module can be imported where there is no window', async () => {
  const code = MODULES.filter((name) => !name.endsWith('.json'))
    .map((name) => `await import('${name}');`)
    .join('\n');
  const { code: exit, output } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: installed().bare,
  });
  expect(output).toBe('');
  expect(exit).toBe(0);
});

test('the examples of the docs have no error of types, by either way of resolving', () => {
  test.slow();
  const files = [...readExamples().keys()].map((name) => path.join(app(), name));
  expect(files.length).toBeGreaterThan(4);
  for (const resolution of ['bundler', 'nodenext']) expect(compile(files, resolution)).toEqual([]);
});

test('the types need none of React’s where the component is not used', () => {
  test.slow();
  const file = path.join(installed().bare, 'mount.ts');
  writeFileSync(file, `import 'edgewise/element';\n${example('mount.ts')}`);
  expect(compile([file], 'bundler', [])).toEqual([]);
});

test('JSX knows the element, and TypeScript an option that there is not', () => {
  test.slow();
  const file = path.join(app(), 'wrong.tsx');
  writeFileSync(
    file,
    `import 'edgewise/element';
import { EdgewiseMap } from 'edgewise/react';
export const right = <edgewise-map src="graph.json" follow="" class="wide" />;
export const wrong = <EdgewiseMap src="graph.json" theme="sepia" />;`,
  );
  expect(compile([file], 'bundler')).toEqual([expect.stringContaining('"sepia"')]);
});

test('on a server the component is its element, with what readers see until the map stands', async () => {
  const { output } = await runExample('render.tsx');
  expect(output.trim()).toBe(
    '<edgewise-map src="/map/graph.json" markers="" show="dispute"><a href="/map/map.svg">The map as a picture</a></edgewise-map>',
  );
});

test('a script checks a dataset, and holds it against its article', async () => {
  writeFileSync(path.join(app(), 'tiny.json'), JSON.stringify(tinyDataset()));
  writeFileSync(path.join(app(), 'article.txt'), TINY_ARTICLE);
  const check = async () => (await runExample('check.ts')).output;
  expect(await check()).toBe('edgewise/1: 3 nodes, 4 edges\n');
  writeFileSync(path.join(app(), 'article.txt'), TINY_ARTICLE.replace('1901', '1902'));
  expect(await check()).toContain('tiny.json');
});

test('docs/api.md names every module of the package', () => {
  const text = readFileSync('docs/api.md', 'utf8');
  const named = [...text.matchAll(/^\| `([^`]+)` \| .*\|$/gmu)].map(([, name]) => name);
  for (const module of MODULES.filter((name) => !name.endsWith('/package.json')))
    expect(named).toContain(module);
});

/** Runs an example in Node, as JavaScript. */
function runExample(name: string): Promise<Ran> {
  const { outputText } = ts.transpileModule(example(name), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  const file = path.join(app(), `${name}.mjs`);
  writeFileSync(file, outputText);
  return run(process.execPath, [file], { cwd: app() });
}

/** The errors that strict TypeScript reports for these files. */
function compile(
  files: readonly string[],
  moduleResolution: string,
  types: readonly string[] = ['node'],
): readonly string[] {
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      strict: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
      moduleResolution,
      jsx: 'react-jsx',
      resolveJsonModule: true,
      // The package's own types are checked too.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      types,
      noEmit: true,
    },
    path.dirname(files[0] ?? ''),
  );
  const program = ts.createProgram(files, options);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
