import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the solver into one module: it runs five times as fast as when Vite's runner loads its
 * modules one by one.
 */
export async function bundleSolver(): Promise<URL> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'scripts/publish/solverWorker.ts', write: false, minify: false },
  });
  const [chunk] = (result as Rolldown.RolldownOutput).output;
  return new URL(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}
