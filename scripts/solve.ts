/**
 * Solves a map's layout: npm run solve -- [ID] [--frames desk,phone] [--iterations N] [--seeds N] [--tempers N]
 * [--mend] [--cold] [--scenes DIR]
 * What is known is kept where nothing better is found; with --cold nothing is known.
 * Bundled before it runs: the solver is five times as fast when its modules are one.
 */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { build } from 'vite';

const OUT = path.resolve('node_modules/.cache/edgewise-solve');

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'scripts/solve/command.ts',
    outDir: OUT,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'command.mjs' } },
  },
});
await import(/* @vite-ignore */ pathToFileURL(path.join(OUT, 'command.mjs')).href);
