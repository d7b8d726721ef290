import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { d3Submodules } from './d3Submodules';
import { fontFiles } from './fontFiles';
import { EMBED, LIB, ROOT } from './folders';

/** The public modules; each is `dist-lib/<name>.js` and `edgewise/<name>`. */
export const ENTRIES = {
  index: 'src/index.ts',
  react: 'src/react.tsx',
  element: 'src/element.ts',
  format: 'src/format.ts',
} as const;

/**
 * Bundles the public modules for other bundlers: dependencies stay imports, fonts are files
 * referred to by `new URL('…', import.meta.url)`, and nothing is minified, because the app's own
 * build does that.
 */
export async function buildModules(externals: RegExp): Promise<void> {
  const entries = Object.fromEntries(
    Object.entries(ENTRIES).map(([name, file]) => [name, path.join(ROOT, file)]),
  );
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [fontFiles, react()],
    resolve: { alias: [...d3Submodules] },
    // Workers are inlined as text, which an app's own build does not minify.
    worker: { rolldownOptions: { output: { minify: true } } },
    build: {
      outDir: LIB,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      reportCompressedSize: false,
      rolldownOptions: {
        external: externals,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          // The type declarations contain them.
          comments: { jsdoc: false },
          // Names stay, for stack traces. Indentation and line breaks take 40 kB of the package.
          minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
          assetFileNames: `${path.relative(LIB, EMBED)}/assets/[name]-[hash][extname]`,
        },
      },
    },
  });
}
