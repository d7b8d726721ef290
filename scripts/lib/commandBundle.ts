import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { PREACT } from '../publish/preact/aliases';
import { d3Submodules } from './d3Submodules';
import { LIB, ROOT } from './folders';

/**
 * Bundles the command, so that it needs no bundler at run time. Preact is included: what the command
 * renders is hydrated by the script of `map.html`, which contains the same version.
 */
export async function buildCommand(externals: RegExp): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: [...d3Submodules, ...PREACT] },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: path.join(LIB, 'cli'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          edgewise: path.join(ROOT, 'scripts/lib/command.ts'),
          // An entry as well: otherwise its modules would become part of the command, which starts
          // without React.
          prerender: path.join(ROOT, 'src/prerender/prerender.tsx'),
          solver: path.join(ROOT, 'scripts/publish/solverWorker.ts'),
        },
        external: externals,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}
