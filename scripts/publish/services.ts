import type { BuildServices } from '../../src/cli/build/services';
import type { BuiltParts } from './builtParts';

/**
 * The services, each loaded on demand: a command that only reads a file does not wait for Preact.
 */
export function createBuildServices(parts: BuiltParts): BuildServices {
  const render = parts.loadPrerender;
  return {
    bundle: parts.readPageCode,
    findEmbed: parts.findEmbed,
    prerender: async (graphJson, layoutJson) =>
      (await render()).prerenderIframe(graphJson, layoutJson),
    renderReading: async (graphJson) => (await render()).prerenderReading(graphJson),
    renderList: async (graphJson) => (await render()).prerenderList(graphJson),
    renderPicture: async (graphJson, layoutJson) => {
      const { prerenderPicture } = await render();
      return prerenderPicture(graphJson, layoutJson, await parts.readTokens());
    },
    solve: async (graph, say) => {
      const [{ solve }, solver] = await Promise.all([import('./solve'), parts.findSolver()]);
      return solve(solver, graph, say);
    },
  };
}
