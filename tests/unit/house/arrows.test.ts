import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, expect, test } from 'vitest';

let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  });
});

/** The linter's messages for `code` in a file at `filePath`. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.for([
  ['format does not know the graph', 'src/format/a.ts', "import { b } from '../graph/b';"],
  ['graph does not know the layout', 'src/graph/a.ts', "import { b } from '../layout/b';"],
  ['layout does not know the state', 'src/layout/a.ts', "import { b } from '../state/b';"],
  ['state does not know the layout', 'src/state/a.ts', "import { b } from '../layout/b';"],
  ['map does not know the panel', 'src/map/a.tsx', "import { b } from '../panel/b';"],
  ['panel does not know the map', 'src/panel/a.tsx', "import { b } from '../map/b';"],
  ['panel does not know the layout', 'src/panel/a.tsx', "import { b } from '../layout/b';"],
  ['app does not know the embed', 'src/app/a.tsx', "import { b } from '../embed/b';"],
  ['authoring does not know the graph', 'src/authoring/a.ts', "import { b } from '../graph/b';"],
  ['convert does not know the command', 'src/convert/a.ts', "import { b } from '../cli/b';"],
  ['the page does not know authoring', 'src/app/a.ts', "import { b } from '../authoring/b';"],
  ['embed does not know the command', 'src/embed/a.ts', "import { b } from '../cli/b';"],
  ['the command does not know the app', 'src/cli/a.ts', "import { b } from '../app/b';"],
  ['a type is an import too', 'src/state/a.ts', "import type { B } from '../map/b';"],
  ['an export from is an import too', 'src/state/a.ts', "export { b } from '../map/b';"],
  ['import() is an import too', 'src/state/a.ts', "void import('../map/b');"],
  ['a deeper folder obeys as well', 'src/map/svg/a.ts', "import { b } from '../../panel/b';"],
  ['the page does not know the solver', 'src/app/a.ts', "import { b } from '../layout/solver/b';"],
  ['nor does the fallback', 'src/layout/a.ts', "import { b } from './solver/b';"],
  ['nor may it load it later', 'src/app/a.ts', "void import('../layout/solver/b');"],
  ['main imports the app alone', 'src/main.tsx', "import { b } from './map/b';"],
  ['iframe imports the embed alone', 'src/iframe.tsx', "import { b } from './app/b';"],
  ['iframe stands above everything', 'src/embed/a.ts', "import { b } from '../iframe';"],
  ['main stands above everything', 'src/app/a.ts', "import { b } from '../main';"],
  ['there are no index files', 'src/app/a.ts', "import { b } from '../map/index';"],
  ['the folder above is not a file', 'src/app/deep/a.ts', "import { b } from '..';"],
  ['src does not know the tests', 'src/map/a.ts', "import { b } from '../../tests/fixtures/b';"],
  ['src does not know the scripts', 'src/map/a.ts', "import { b } from '../../scripts/b';"],
  ['the panel has no D3', 'src/panel/a.tsx', "import { select } from 'd3';"],
  ['the parts of D3 come from d3', 'src/map/a.ts', "import { zoom } from 'd3-zoom';"],
  ['forces live in the layout', 'src/map/a.ts', "import { forceLink } from 'd3';"],
  ['zoom lives in the map', 'src/layout/a.ts', "import { zoomIdentity } from 'd3';"],
  ['D3 is imported by name', 'src/map/a.ts', "import * as d3 from 'd3';"],
  ['the graph has no React', 'src/graph/a.ts', "import { useMemo } from 'react';"],
  ['the state has no React', 'src/state/a.ts', "import { createRoot } from 'react-dom/client';"],
  ['the store is vanilla', 'src/state/a.ts', "import { create } from 'zustand';"],
  ['the layout has no DOM', 'src/layout/a.ts', 'export const a = document.title;'],
  ['nothing is stored', 'src/app/a.ts', 'localStorage.clear();'],
  ['exports have names', 'src/app/a.ts', 'export default 1;'],
] as const)('%s', async ([, filePath, code]) => {
  expect(await lint(filePath, code)).toHaveLength(1);
});

test.for([
  ['src/graph/a.ts', "import type { Dataset } from '../format/types';"],
  ['src/map/a.ts', "import { pointer, zoom } from 'd3';"],
  ['src/layout/a.ts', "import { forceLink, forceSimulation } from 'd3';"],
  ['src/map/a.ts', "import { b } from './panelled/b';"],
  ['src/state/a.ts', "import { createStore } from 'zustand/vanilla';"],
  ['src/app/a.tsx', "import { useStore } from 'zustand';"],
  ['src/app/a.tsx', "void import('../map/zoom');"],
  ['src/main.tsx', "import './map/map.css';"],
  ['src/main.tsx', "import { startApp } from './app/startApp';"],
] as const)('%s may say %s', async ([filePath, code]) => {
  expect(await lint(filePath, code)).toEqual([]);
});
