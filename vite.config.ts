import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { vitePrerender } from './scripts/vitePrerender';
import { vitePublish } from './scripts/vitePublish';

export default defineConfig({
  // Relative: the built files work under any path.
  base: './',
  plugins: [react(), vitePrerender(), vitePublish()],
  build: {
    target: 'es2022',
    rolldownOptions: {
      // The panel's styles as a file of their own: the page links it behind the drawing.
      input: ['index.html', 'src/panel/panel.css'],
      output: {
        codeSplitting: {
          // React and what the page shares with its later chunks: one file, not five small ones that are found one after another.
          groups: [
            { name: 'shared', test: /node_modules\/(react|react-dom|scheduler|zustand)\// },
            { name: 'shared', test: /\/src\/(layout|view|model|dataset)\//, minShareCount: 2 },
          ],
        },
      },
    },
    // Nothing to preload: the few chunks that come later come one by one, and its helper would weigh more than it saves.
    modulePreload: false,
    // Fonts stay files: a data address would need a wider CSP.
    assetsInlineLimit: 0,
  },
});
