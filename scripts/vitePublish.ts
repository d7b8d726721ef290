import path from 'node:path';
import type { Plugin } from 'vite';
import { run } from './run';

/** What is written after the page itself, in this order: the embed's own bundle, and what is published of each map. */
const SCRIPTS = ['scripts/embed.ts', 'scripts/buildMaps.ts', 'scripts/examples.ts'];

/** Writes beside the built page what others take from it; a map that is broken breaks the build. */
export function vitePublish(): Plugin {
  let folder = '';
  return {
    name: 'edgewise-publish',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    // Processes of their own: the bundler is not asked to bundle while it bundles.
    writeBundle: {
      sequential: true,
      async handler() {
        for (const script of SCRIPTS) {
          const { code, output } = await run(process.execPath, ['bin/run.js', script, folder]);
          if (code !== 0) throw new Error(`${script} failed:\n${output}`);
          this.info(output);
        }
      },
    },
  };
}
