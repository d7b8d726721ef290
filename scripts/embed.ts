/**
 * Part of `npm run build`: writes `embed.js` and `host.js`, under these names for ever, with what they load into `assets/`.
 * `embed.ts DIR`, DIR being `dist`. A bundle of their own: what is shared with the page would otherwise be cut into many files,
 * and a host's reader waits for each.
 */
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = path.resolve(process.argv[2] ?? 'dist');

process.env['NODE_ENV'] = 'production';

/** Vite wraps every `import()` so that style sheets come first. Ours are inside the scripts: 1 kB that a host is spared. */
const plainImports: Plugin = {
  name: 'edgewise-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

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
      input: { embed: 'src/embed/embed.ts', host: 'src/embed/host.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/embed-[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
