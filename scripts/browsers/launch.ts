import { findChromium, findFirefox, findTestChromium } from './find';

/**
 * Flags that make Chromium render identically everywhere, run as root, and send no requests of its
 * own.
 */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/**
 * Playwright disables most of these too, but Chromium reads only the last list. The last three start
 * renderers that a test does not need: for the address bar in every new window, and a spare one
 * beside every page. With those of the address bar an empty page took 0.43 s of CPU time, without
 * them 0.25, and without the spare one 0.22.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'AimEnabled',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'SpareRendererForSitePerProcess',
];

interface ChromiumLaunch {
  readonly args: string[];
  readonly executablePath?: string;
}

/** Playwright's launch options for the whole Chromium of this machine: measurements, pictures. */
export function buildChromiumLaunch(): ChromiumLaunch {
  return buildLaunch(findChromium());
}

/**
 * Playwright's launch options for the Chromium that tests run in. 22 tests of the page took 37 s of
 * CPU time in a whole Chromium and 29 s in its headless shell.
 */
export function buildTestLaunch(): ChromiumLaunch {
  return buildLaunch(findTestChromium());
}

function buildLaunch(executablePath: string | undefined): ChromiumLaunch {
  const args = [...CHROMIUM_FLAGS, `--disable-features=${DISABLED_FEATURES.join(',')}`];
  return { args, ...(executablePath ? { executablePath } : {}) };
}

/**
 * Playwright's `use` entries for the Firefox of this machine. A system Firefox needs the channel as
 * well as the path.
 */
export function buildFirefoxUse(): {
  channel?: string;
  launchOptions?: { executablePath: string };
} {
  const found = findFirefox();
  if (!found) return {};
  const launchOptions = { executablePath: found.executablePath };
  return found.bidi ? { channel: 'moz-firefox', launchOptions } : { launchOptions };
}
