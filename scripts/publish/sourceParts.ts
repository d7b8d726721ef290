import { readFile } from 'node:fs/promises';
import type { BuiltParts } from './builtParts';

const TOKENS = new URL('../../src/app/styles/tokens.css', import.meta.url);

/** The parts as the source in this repository gives them. The bundler is loaded when something has to be bundled. */
export const sourceParts: BuiltParts = {
  readPageCode: async () => (await import('./pageCode')).buildPageCode(),
  findSolver: async () => {
    const { bundleSolver } = await import('./bundleSolver');
    return `data:text/javascript;base64,${Buffer.from(await bundleSolver()).toString('base64')}`;
  },
  readTokens: () => readFile(TOKENS, 'utf8'),
};
