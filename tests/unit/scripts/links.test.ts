import { expect, test } from 'vitest';
import { findBroken } from '../../../scripts/check/links';

const FILES: Readonly<Record<string, string>> = {
  'docs/a.md': '# One thing\n\n## `code` & more: 2.0\n\n## One thing\n',
  'picture.webp': '',
  'src/a.ts': '',
};

function brokenIn(markdown: string): readonly string[] {
  const files: Readonly<Record<string, string>> = { ...FILES, 'README.md': markdown };
  return findBroken(
    'README.md',
    (file) => files[file] ?? '',
    (file) => file in files,
  );
}

test.for([
  ['a file', '[a](docs/a.md)'],
  ['a picture', '![a](picture.webp)'],
  ['a heading of another file', '[a](docs/a.md#one-thing)'],
  ['a heading with code and signs', '[a](docs/a.md#code--more-20)'],
  ['the second of two equal headings', '[a](docs/a.md#one-thing-1)'],
  ['a heading of its own', '# Here\n\n[a](#here)'],
  ['another site', '[a](https://example.org/none#none)'],
  ['code, which is no link', '`[a](none.md)`'],
  ['a path in code quotes', '`src/a.ts`'],
  ['a pattern in code quotes', '`src/<id>.ts` and `tests/*.ts`'],
] as const)('a link to %s is right', ([, markdown]) => {
  expect(brokenIn(markdown)).toEqual([]);
});

test.for([
  [
    'a file that is not there',
    '[a](docs/b.md)',
    'README.md: docs/b.md: there is no file docs/b.md',
  ],
  [
    'a missing picture in a table',
    '| a |\n|---|\n| ![a](b.webp) |',
    'README.md: b.webp: there is no file b.webp',
  ],
  [
    'a heading that is not there',
    '[a](docs/a.md#two)',
    'README.md: docs/a.md#two: docs/a.md has no heading for #two',
  ],
  ['a path in code quotes', '`src/none.ts`', 'README.md: there is no file src/none.ts'],
  ['a reference', '[a][1]\n\n[1]: none.md', 'README.md: none.md: there is no file none.md'],
] as const)('a link to %s is reported', ([, markdown, message]) => {
  expect(brokenIn(markdown)).toEqual([message]);
});
