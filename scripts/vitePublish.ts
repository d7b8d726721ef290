import path from 'node:path';
import type { Plugin } from 'vite';
import { run } from './run';

/** Writes what is published of each map (`scripts/kits.ts`) beside the built page; a map that is broken breaks the build. */
export function vitePublish(): Plugin {
  let folder = '';
  return {
    name: 'edgewise-publish',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
    // A process of its own: the bundler is not asked to bundle while it bundles.
    writeBundle: {
      sequential: true,
      async handler() {
        const { code, output } = await run(process.execPath, [
          'bin/run.js',
          'scripts/kits.ts',
          folder,
        ]);
        if (code !== 0) throw new Error(`the maps could not be published:\n${output}`);
        this.info(output);
      },
    },
  };
}
