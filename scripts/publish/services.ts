import { readFile } from 'node:fs/promises';
import type { BuildServices } from '../../src/cli/build/services';

const TOKENS = new URL('../../src/app/styles/tokens.css', import.meta.url);

/** The real workshop. Its parts are loaded when they are needed: a command that only reads a file does not wait for React. */
export function createBuildServices(): BuildServices {
  const render = () => import('../../src/prerender/prerender');
  return {
    bundle: async () => (await import('./pageCode')).buildPageCode(),
    prerender: async (graphJson, layoutJson) =>
      (await render()).prerenderIframe(graphJson, layoutJson),
    renderReading: async (graphJson) => (await render()).prerenderReading(graphJson),
    renderList: async (graphJson) => (await render()).prerenderList(graphJson),
    renderPicture: async (graphJson, layoutJson) => {
      const { prerenderPicture } = await render();
      return prerenderPicture(graphJson, layoutJson, await readFile(TOKENS, 'utf8'));
    },
    solve: async (graphJson, say) => (await import('./solve')).solve(graphJson, say),
  };
}
