import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { buildTestLaunch } from './scripts/browsers/launch';

const CI = process.env['CI'] === 'true';
/** Of tests that wait for real time, as in playwright.config.ts; the closing lines name them. */
const RETRIES = CI ? 1 : 0;

export default defineConfig({
  plugins: [react()],
  test: {
    // A test that never ends fails, and so does a leftover `test.only`. On two cores under
    // sevenfold load the slowest tests took 23 s (solver) and 29 s (pages of the whole map in
    // jsdom).
    testTimeout: 60_000,
    allowOnly: !CI,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // One process for all files: starting one for each and importing the same modules again
          // took a third of their time. What a test replaces is put back after it.
          isolate: false,
          unstubGlobals: true,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.unit.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          // As above: a jsdom and the panel's modules for each file took 69 of 106 s of CPU time.
          isolate: false,
          unstubGlobals: true,
          retry: RETRIES,
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          environment: 'node',
          isolate: false,
          include: ['tests/data/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Bundled in advance: a dependency discovered during a test would be bundled then and
        // reload the page under the test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'd3',
            'zustand',
            'zustand/vanilla',
            'valibot',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          retry: RETRIES,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions: buildTestLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
