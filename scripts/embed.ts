/**
 * Part of `npm run build`: writes `embed.js` and `host.js`, under these names for ever, with what they load into `assets/`.
 * `embed.ts DIR`, DIR being `dist`. A bundle of their own: what is shared with the page would otherwise be cut into many files,
 * and a host's reader waits for each.
 */
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { oneChunk } from './oneChunk';
import { plainImports } from './plainImports';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = path.resolve(process.argv[2] ?? 'dist');

process.env['NODE_ENV'] = 'production';
process.chdir(ROOT);

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  base: './',
  plugins: [plainImports, react()],
  build: {
    outDir: DIST,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { embed: 'src/embed/element/embed.ts', host: 'src/embed/host/host.ts' },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            oneChunk('map', {
              roots: ['src/embed/element/mountElement.ts'],
              exclude: [
                'src/embed/element/embed.ts',
                'src/embed/host/host.ts',
                'src/embed/element/attachAppearance.ts',
                'src/embed/host/attachIframeArticle.ts',
                'src/embed/article/attachPassages.ts',
              ],
            }),
          ],
        },
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/embed-[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
