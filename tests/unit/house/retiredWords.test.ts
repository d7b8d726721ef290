import { execFileSync } from 'node:child_process';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { findRetired, retiredWords } from '../../../scripts/house/retiredWords.js';

let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
    ruleFilter: ({ ruleId }) => ruleId === 'house/retired-words',
  });
});

/** The rule's messages for `code` in a file at `filePath`. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.for([
  ['a variable', 'src/app/a.ts', 'export const tongue = 1;'],
  ['a part of a name', 'src/app/a.ts', 'export const isSheetOpen = true;'],
  ['a constant', 'src/app/a.ts', 'export const LEAST_PX = 1;'],
  ['two words in a row', 'src/app/a.ts', 'export function putBack() {}'],
  ['a function', 'src/app/a.ts', 'export function bringStage() {}'],
  ['a parameter', 'src/app/a.ts', 'export const f = (deed: () => void) => deed();'],
  ['a type', 'src/app/a.ts', 'export type Hues = string;'],
  ['a type that had two meanings', 'src/app/a.ts', 'export type View = string;'],
  ['a member of an interface', 'src/app/a.ts', 'export interface A { readonly wish: string }'],
  ['a method of an interface', 'src/app/a.ts', 'export interface A { letGo(): void }'],
  ['a private field', 'src/app/a.ts', 'export class A { kit = 1 }'],
  [
    'another name for an import',
    'src/app/a.ts',
    "export { a as b } from './a';\nimport { a as lit } from './b';\nlit();",
  ],
  ['a destructured part by another name', 'src/app/a.ts', 'export const { a: told } = { a: 1 };'],
  ['a file name', 'src/app/bringStage.ts', 'export const a = 1;'],
  ['a folder name', 'src/sheet/a.ts', 'export const a = 1;'],
  ['the tests', 'tests/unit/a.ts', 'export const tongue = 1;'],
  ['the scripts', 'scripts/a.ts', 'export const workshop = 1;'],
] as const)('refuses a retired word in %s', async ([, filePath, code]) => {
  const messages = await lint(filePath, code);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/is retired; use .+ \(docs\/glossary\.md\)/);
});

test.for([
  ['the word of the glossary', 'src/app/a.ts', 'export const drawer = 1;'],
  ['a longer word that holds it', 'src/app/a.ts', 'export const highlightStylesheet = 1;'],
  ['what a library calls it', 'src/app/a.ts', 'export const n = window.frames.length;'],
  ['the option of a library', 'src/app/a.ts', 'export const o = { address: 1 };'],
  ['an import as it is called', 'src/app/a.ts', "import { frame } from 'a';\nframe();"],
  [
    'a destructured part as it is called',
    'src/app/a.ts',
    'export const { light = 1 } = document as never;',
  ],
  ['a string', 'src/app/a.ts', "export const theme = 'light';"],
  ['an exception', 'src/state/a.ts', 'export const atLeastHalf = 1;'],
  ['an exception in its file', 'src/geometry/types.ts', 'export interface A { frame: string }'],
] as const)('lets %s pass', async ([, filePath, code]) => {
  expect(await lint(filePath, code)).toEqual([]);
});

describe('comments', () => {
  const { house } = retiredWords.plugins;
  const say = (comment: string, commentsCheckedIn: readonly string[]) =>
    new ESLint({
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { house },
          rules: { 'house/retired-words': ['error', { commentsCheckedIn }] },
        },
      ],
    })
      .lintText(`${comment}\nexport const a = 1;\n`, { filePath: 'src/map/a.ts' })
      .then(([result]) => result?.messages ?? []);

  test('are checked in the folders that have been rewritten', async () => {
    expect(await say('/** Wakes what was brought. */', ['src/map/'])).toHaveLength(2);
    expect(await say('// An animation frame, at least one; still the same.', ['src/map/'])).toEqual(
      [],
    );
  });

  test('are left alone elsewhere', async () => {
    expect(await say('/** Wakes what was brought. */', ['src/app/'])).toEqual([]);
  });
});

test('stylesheets and other files that no linter reads have no retired word in their names', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'tests/e2e', 'docs'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(css|html|md|ya?ml)$/u.test(file));
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    file.split('/').flatMap((part) => (findRetired(part.replace(/\..*$/u, '')) ? [file] : [])),
  );
  expect(found).toEqual([]);
});
