/**
 * Part of `npm run build`: writes `embed.js`, `host.js` and `open.js`, whose names never change,
 * and what they load into `assets/`. `embed.ts DIR`, where DIR is `dist`. A separate bundle from
 * the page: sharing chunks with it would split the code into many files, and the readers of a host
 * page would wait for each.
 */
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { oneChunk } from './oneChunk';
import { plainImports } from './plainImports';
import { plainStyles } from './plainStyles';
import { leanTransitions } from './leanTransitions';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = path.resolve(process.argv[2] ?? 'dist');

process.env['NODE_ENV'] = 'production';
process.chdir(ROOT);

const base = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  base: './',
  plugins: [plainImports, leanTransitions, react()],
  css: plainStyles,
} satisfies InlineConfig;

const options = {
  outDir: DIST,
  emptyOutDir: false,
  copyPublicDir: false,
  target: 'es2022',
  modulePreload: false,
  assetsInlineLimit: 0,
} satisfies InlineConfig['build'];

await build({
  ...base,
  build: {
    ...options,
    rolldownOptions: {
      input: { embed: 'src/embed/element/embed.ts', host: 'src/embed/host/host.ts' },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // React and the interface around the drawing, which responds without them.
            oneChunk('interface', {
              roots: ['src/app/mountMap.tsx'],
              exclude: [
                'src/embed/element/embed.ts',
                'src/embed/host/host.ts',
                'src/embed/element/attachAppearance.ts',
                'src/embed/element/mountElement.ts',
                'src/map/createStage.ts',
                'src/app/focus/attachAccessibility.ts',
                'src/embed/host/attachIframeArticle.ts',
                'src/embed/article/attachPassages.ts',
              ],
            }),
            oneChunk('map', {
              // The first imports the last two on demand and waits for them.
              roots: [
                'src/embed/element/mountElement.ts',
                'src/map/createStage.ts',
                'src/app/focus/attachAccessibility.ts',
              ],
              shared: ['src/map/fontFiles.ts', 'src/panel/parts/createStylesheetAdopter.ts'],
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

// A bundle of its own: what both use would otherwise be a file that every host page waits for. The
// readers of files are in the worker; a page that can make none imports the same file.
await build({
  ...base,
  worker: {
    format: 'es',
    plugins: () => [plainImports, leanTransitions],
    rolldownOptions: { output: { entryFileNames: 'assets/open-[name]-[hash].js' } },
  },
  build: {
    ...options,
    rolldownOptions: {
      input: { open: 'src/open/open.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/open-[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
