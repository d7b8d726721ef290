import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneChunk } from './scripts/oneChunk';
import { plainImports } from './scripts/plainImports';
import { vitePrerender } from './scripts/vitePrerender';
import { vitePublish } from './scripts/vitePublish';

export default defineConfig(({ command }) => {
  // What is published is React's own build for readers, whatever the shell says that started us, or Vite's runner in between.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    // Relative: the built files work under any path.
    base: './',
    plugins: [plainImports, react(), vitePrerender(), vitePublish()],
    build: {
      target: 'es2022',
      rolldownOptions: {
        // The panel's styles as a file of their own: the page links it behind the drawing.
        input: ['index.html', 'src/panel/panel.css'],
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              oneChunk('page', { roots: ['src/app/mountPage.ts'] }),
              oneChunk('stage', {
                roots: ['src/map/createStage.ts', 'src/app/focus/attachAccessibility.ts'],
                exclude: ['src/app/mountPage.ts'],
              }),
            ],
          },
        },
      },
      // Nothing to preload: the few chunks that come later come one by one, and its helper would weigh more than it saves.
      modulePreload: false,
      // Fonts stay files: a data address would need a wider CSP.
      assetsInlineLimit: 0,
    },
  };
});
