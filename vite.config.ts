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
    // Nothing to preload: the few chunks that come later come one by one, and its helper would weigh more than it saves.
    modulePreload: false,
    // Fonts stay files: a data address would need a wider CSP.
    assetsInlineLimit: 0,
  },
});
