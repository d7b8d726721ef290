import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../run';
import type { BuiltParts } from './builtParts';
import { listFiles } from './listFiles';

const TOKENS = new URL('../../src/app/styles/tokens.css', import.meta.url);

/**
 * The parts built from the source in this repository. The bundler is loaded only when something has
 * to be bundled.
 */
export const sourceParts: BuiltParts = {
  readPageCode: async (forLarge) => (await import('./pageCode')).buildPageCode(forLarge),
  // Built anew into a folder of its own: `dist/assets/` holds the page's files as well.
  findEmbed: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'edgewise-embed-'));
    const { code, output } = await run(process.execPath, [
      'bin/run.js',
      'scripts/embed.ts',
      folder,
    ]);
    if (code !== 0) throw new Error(`scripts/embed.ts failed:\n${output}`);
    return listFiles(folder);
  },
  findSolver: async () => (await import('./bundleSolver')).bundleSolver(),
  readTokens: () => readFile(TOKENS, 'utf8'),
};
