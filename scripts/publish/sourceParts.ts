import { readFile } from 'node:fs/promises';
import type { BuiltParts } from './builtParts';

const TOKENS = new URL('../../src/app/styles/tokens.css', import.meta.url);

/**
 * The parts built from the source in this repository. The bundler is loaded only when something has
 * to be bundled.
 */
export const sourceParts: BuiltParts = {
  readPageCode: async () => (await import('./pageCode')).buildPageCode(),
  findSolver: async () => (await import('./bundleSolver')).bundleSolver(),
  readTokens: () => readFile(TOKENS, 'utf8'),
};
