import { defineConfig } from '@playwright/test';
import { buildTestLaunch, buildFirefoxUse } from './scripts/browsers/launch';

const CI = process.env['CI'] === 'true';
/** Nightly: every engine runs everything. */
const ALL_ENGINES = process.env['EDGEWISE_ALL_ENGINES'] === 'true';
/**
 * Tests of what can differ between engines: text, fonts, ranges, focus, gestures, downloads,
 * policies.
 */
const ENGINE_TAG = /@engine/;
const WEBKIT_SPECS = /\.webkit\.spec\.ts$/;
/**
 * Touch, axe and the comparison of engines: features that only one engine has, or checks that one
 * engine suffices for.
 */
const CHROMIUM_SPECS = /\.chromium\.spec\.ts$/;
/** Sites that are first built by their generators. */
const SITES_SPECS = /\.sites\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // In CI about one test in fifteen hundred is late on a busy machine; a retry keeps it from
  // blocking, and the closing lines name it.
  retries: CI ? 1 : 0,
  fullyParallel: true,
  forbidOnly: CI,
  timeout: 60_000,
  // ARIA snapshots are compared completely, and CI never writes new ones.
  expect: { timeout: 10_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  ...(CI && { updateSnapshots: 'none' }),
  reporter: 'list',
  use: {
    // The port is read from the server's output; until then there is none.
    baseURL: `http://127.0.0.1:${process.env['EDGEWISE_PORT'] ?? '0'}/`,
    viewport: { width: 1280, height: 800 },
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: [WEBKIT_SPECS, SITES_SPECS],
      use: { browserName: 'chromium', launchOptions: buildTestLaunch() },
    },
    {
      name: 'firefox',
      testIgnore: [WEBKIT_SPECS, CHROMIUM_SPECS, SITES_SPECS],
      ...(ALL_ENGINES ? {} : { grep: ENGINE_TAG }),
      use: { browserName: 'firefox', ...buildFirefoxUse() },
    },
    {
      name: 'sites',
      testMatch: SITES_SPECS,
      use: { browserName: 'chromium', launchOptions: buildTestLaunch() },
    },
    // The npm package, installed as users install it; the first project packs and installs it for
    // the rest.
    { name: 'package install', testDir: 'tests/package', testMatch: /install\.setup\.ts$/ },
    {
      name: 'package',
      testDir: 'tests/package',
      dependencies: ['package install'],
      use: { browserName: 'chromium', launchOptions: buildTestLaunch() },
    },
    // Specs that drive WebKitGTK themselves (tests/e2e/support/webkit.ts).
    {
      name: 'webkit',
      testMatch: WEBKIT_SPECS,
      ...(ALL_ENGINES ? {} : { grepInvert: /@nightly/ }),
    },
  ],
  webServer: {
    command: 'node bin/run.js scripts/start.ts --no-build --port 0',
    wait: { stdout: /127\.0\.0\.1:(?<edgewise_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
