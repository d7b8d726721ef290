import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Prerender } from './builtParts';
import { PREACT } from './preact/aliases';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles the server rendering with Preact in place of React, and loads it. */
export async function bundlePrerender(): Promise<Prerender> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [...PREACT] },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender/prerender.tsx',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [chunk] = (result as Rolldown.RolldownOutput).output;
  const url = `data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`;
  return (await import(/* @vite-ignore */ url)) as Prerender;
}
