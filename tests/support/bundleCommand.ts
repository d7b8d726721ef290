import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles the command of this repository into a folder below `test-results/`, where it finds the
 * packages it imports, and returns the file. A start costs 0.3 s of CPU; one of `bin/source.js`, which
 * compiles every module, 1.4 s. All files are as deep as those of `scripts/publish/`, which find
 * the repository's by their own URL.
 */
export async function bundleCommand(entry = 'scripts/edgewise.ts'): Promise<string> {
  mkdirSync('test-results', { recursive: true });
  const outDir = mkdtempSync(path.resolve('test-results/command-'));
  await build({
    configFile: false,
    logLevel: 'error',
    // For React's production build, whatever NODE_ENV is here.
    oxc: { jsx: { development: false } },
    build: {
      ssr: entry,
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        output: { entryFileNames: 'edgewise.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return path.join(outDir, 'edgewise.js');
}
