import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where a rejection is told to whoever waits: the element's `ready`, a page without its first picture, a development server. */
const TOLD = new Set([
  'embed/element/MapElement.ts',
  'embed/element/mountElement.ts',
  'app/solverOf.ts',
  'main.tsx',
]);

test('whatever is brought late says what there is where it cannot come', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/u.test(name));
  const brought = files.flatMap((name) =>
    Array.from(
      readFileSync(`src/${name}`, 'utf8').matchAll(
        /(?<bring>bring\(\s*)?\bimport\(\s*'[^']+'\s*\)(?<caught>\.catch\()?/gu,
      ),
      ({ groups = {} }) => ({ name, heard: Boolean(groups['bring'] ?? groups['caught']) }),
    ),
  );
  expect(brought.length).toBeGreaterThan(15);
  const unheard = brought.filter(({ heard }) => !heard).map(({ name }) => name);
  expect(new Set(unheard)).toEqual(TOLD);
});
