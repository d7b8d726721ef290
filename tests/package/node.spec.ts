import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import packageJson from '../../package.json' with { type: 'json' };
import { run, type Ran } from '../../scripts/run';
import { TINY_ARTICLE, tinyDataset } from '../fixtures/dataset';
import { example, readExamples } from './support/docs';
import { installed } from './support/folders';

const MODULES = Object.keys(packageJson.exports).map((name) => packageJson.name + name.slice(1));
const app = () => installed().app;

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
  for (const resolution of ['bundler', 'nodenext']) expect(compile(resolution)).toEqual([]);
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

/** What strict TypeScript says of the examples. */
function compile(moduleResolution: string): readonly string[] {
  const names = [...readExamples().keys()];
  expect(names.length).toBeGreaterThan(4);
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
      types: ['node'],
      noEmit: true,
    },
    app(),
  );
  const program = ts.createProgram(
    names.map((name) => path.join(app(), name)),
    options,
  );
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
