import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneChunk } from './scripts/oneChunk';
import { plainImports } from './scripts/plainImports';
import { plainStyles } from './scripts/plainStyles';
import { vitePrerender } from './scripts/vitePrerender';
import { vitePublish } from './scripts/vitePublish';
import { leanTransitions } from './scripts/leanTransitions';

export default defineConfig(({ command }) => {
  // Published code uses React's production build, whatever NODE_ENV the shell or Vite's runner has
  // set.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    // Relative: the built files work under any path.
    base: './',
    plugins: [plainImports, leanTransitions, react(), vitePrerender(), vitePublish()],
    css: plainStyles,
    build: {
      target: 'es2022',
      rolldownOptions: {
        input: ['index.html'],
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              oneChunk('page', { roots: ['src/app/mountPage.ts'] }),
              oneChunk('stage', {
                roots: ['src/map/createStage.ts', 'src/app/focus/attachAccessibility.ts'],
                exclude: ['src/app/mountPage.ts'],
              }),
              // React and the interface around the drawing, which responds without them.
              oneChunk('interface', {
                roots: ['src/app/mountMap.tsx'],
                exclude: [
                  'src/app/mountPage.ts',
                  'src/map/createStage.ts',
                  'src/app/focus/attachAccessibility.ts',
                ],
              }),
            ],
          },
        },
      },
      // No preloading: the few lazy chunks have no further imports, and Vite's helper would weigh
      // more than it saves.
      modulePreload: false,
      // Fonts stay files: a data URL would need a wider CSP.
      assetsInlineLimit: 0,
    },
  };
});
