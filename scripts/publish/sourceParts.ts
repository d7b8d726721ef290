import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadError } from '../../src/cli/fileErrors';
import { run } from '../run';
import type { BuiltParts } from './builtParts';
import { listFiles } from './listFiles';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
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
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const args = ['bin/run.js', 'scripts/embed.ts', folder];
    // The command may have been started in any folder.
    const { code, output } = await run(process.execPath, args, { cwd: ROOT });
    if (code !== 0)
      throw new ReadError(`embed.js cannot be built; run npm ci and try again:\n${output.trim()}`);
    return listFiles(folder);
  },
  loadPrerender: async () => (await import('./bundlePrerender')).bundlePrerender(),
  findSolver: async () => (await import('./bundleSolver')).bundleSolver(),
  readTokens: () => readFile(TOKENS, 'utf8'),
};
