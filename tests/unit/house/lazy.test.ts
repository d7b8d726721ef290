import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Imports whose rejection is passed on to a caller: the element's `ready`, a page without its first
 * paint, a development server.
 */
const UNCAUGHT = new Set([
  'embed/element/MapElement.ts',
  'embed/element/mountElement.ts',
  // The element reports the failure and offers a retry.
  'embed/element/mountReact.ts',
  // The page says so, with a retry.
  'open/runCheck.ts',
  'app/createLayoutProvider.ts',
  'app/createWorldProvider.tsx',
  // Shown by the error boundary around the drawing.
  'app/layOutInWorker.ts',
  // Whoever calls these is answered by their rejection.
  'embed/element/createControls.ts',
  'app/SavePicture.tsx',
  'app/mountMap.tsx',
  'picture/createPictures.ts',
]);

test('every lazy import has a fallback for when it fails', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/u.test(name));
  const imported = files.flatMap((name) =>
    Array.from(
      readFileSync(`src/${name}`, 'utf8').matchAll(
        /(?<wrapped>loadOptional\(\s*)?\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?(?:'[^']+'|\w+)\s*\)(?<caught>\.catch\()?/gu,
      ),
      ({ groups = {} }) => ({ name, isCaught: Boolean(groups['wrapped'] ?? groups['caught']) }),
    ),
  );
  expect(imported.length).toBeGreaterThan(15);
  const uncaught = imported.filter(({ isCaught }) => !isCaught).map(({ name }) => name);
  expect(new Set(uncaught)).toEqual(UNCAUGHT);
});
