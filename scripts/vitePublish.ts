import path from 'node:path';
import type { Plugin } from 'vite';
import { run } from './run';

/**
 * Scripts that run after the page has been built, in this order: the embed's own bundle, and the
 * published files of each map.
 */
const SCRIPTS = ['scripts/embed.ts', 'scripts/buildMaps.ts', 'scripts/examples.ts'];

/** Writes the other published files beside the built page; an invalid map fails the build. */
export function vitePublish(): Plugin {
  let folder = '';
  return {
    name: 'edgewise-publish',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    // As separate processes, because the bundler cannot be started from inside its own build.
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
