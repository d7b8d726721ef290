import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { d3Submodules } from './d3Submodules';
import { LIB, ROOT } from './folders';

/**
 * Bundles the command, so that it needs no bundler where it runs. React goes in: what it draws is woken up by the script of
 * `map.html`, which holds the same version, whatever the app beside it has installed.
 */
export async function buildCommand(externals: RegExp): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: d3Submodules },
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
          // An entry too: its modules would else become part of the command, which starts without React.
          prerender: path.join(ROOT, 'src/prerender/prerender.tsx'),
          solver: path.join(ROOT, 'scripts/publish/solverWorker.ts'),
        },
        external: externals,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}
