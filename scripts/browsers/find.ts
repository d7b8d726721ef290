import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, firefox } from 'playwright';

/**
 * What the WebKit tests need: Debian's WebDriver, the browser that it starts, and a virtual
 * display.
 */
export interface WebKitTools {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/**
 * The whole Chromium, for measurements and pictures: `CHROMIUM_PATH`, else the system's, else
 * Playwright's own, else the headless shell; undefined if there is none.
 */
export function findChromium(): string | undefined {
  return findFirst([process.env['CHROMIUM_PATH'], ...wholeChromiums(), ...headlessShells()]);
}

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else the headless shell, which has the same engine
 * without the windows around it, else a whole Chromium; undefined if there is none.
 */
export function findTestChromium(): string | undefined {
  return findFirst([process.env['CHROMIUM_PATH'], ...headlessShells(), ...wholeChromiums()]);
}

function wholeChromiums(): string[] {
  return [
    ...onPath('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
}

function headlessShells(): string[] {
  return onPath('chromium-headless-shell');
}

/**
 * A Firefox and how Playwright has to drive it: the system's through WebDriver BiDi, Playwright's
 * own through its own protocol.
 */
export interface FoundFirefox {
  readonly executablePath: string;
  readonly bidi: boolean;
}

/**
 * The Firefox to test with: `FIREFOX_PATH`, else the system's, else Playwright's own; undefined if
 * there is none.
 */
export function findFirefox(): FoundFirefox | undefined {
  const system = findFirst([process.env['FIREFOX_PATH'], ...onPath('firefox-esr', 'firefox')]);
  if (system) return { executablePath: system, bidi: true };
  const own = findFirst([firefox.executablePath()]);
  return own ? { executablePath: own, bidi: false } : undefined;
}

/** WebKitGTK's driver, MiniBrowser and Xvfb; undefined unless all three are installed. */
export function findWebKit(): WebKitTools | undefined {
  const driver = findFirst(onPath('WebKitWebDriver'));
  const xvfb = findFirst(onPath('Xvfb'));
  const browser = findFirst(miniBrowsers());
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

function miniBrowsers(): string[] {
  return ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...subfolders(folder)])
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => path.join(folder, name)))
    .map((folder) => path.join(folder, 'MiniBrowser'));
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-'))
      .map((entry) => path.join(folder, entry.name));
  } catch {
    return [];
  }
}

function onPath(...names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function findFirst(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((file) => file !== undefined && isExecutable(file));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
