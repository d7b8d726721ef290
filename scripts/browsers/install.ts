import { run } from '../run';
import { findFirefox, findTestChromium, findWebKit } from './find';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
/** The three engines in which the tests run. */
export type Engine = (typeof ENGINES)[number];

interface Source {
  readonly isThere: () => boolean;
  readonly debian: readonly string[];
  /** The name under which Playwright installs it, where Playwright's own build is sufficient. */
  readonly playwright?: string;
  /** What to do on a machine on which it cannot be installed automatically. */
  readonly advice: string;
}

const SOURCES: Readonly<Record<Engine, Source>> = {
  chromium: {
    isThere: () => findTestChromium() !== undefined,
    debian: ['chromium-headless-shell'],
    playwright: 'chromium',
    advice:
      'No Chromium. Install one: `sudo apt-get install chromium-headless-shell` or `npx playwright install chromium`; or set CHROMIUM_PATH to the program.',
  },
  firefox: {
    isThere: () => findFirefox() !== undefined,
    debian: ['firefox-esr'],
    playwright: 'firefox',
    advice:
      'No Firefox. Install one: `sudo apt-get install firefox-esr` or `npx playwright install firefox`; or set FIREFOX_PATH to the program.',
  },
  webkit: {
    isThere: () => findWebKit() !== undefined,
    debian: ['webkit2gtk-driver', 'xvfb'],
    advice: 'No WebKit. Install it on Linux: `sudo apt-get install webkit2gtk-driver xvfb`.',
  },
};

/**
 * Makes sure that an engine is available and installs it if possible. Otherwise returns advice to
 * print.
 */
export async function installEngine(engine: Engine): Promise<string | undefined> {
  const source = SOURCES[engine];
  if (source.isThere()) return undefined;
  console.log(`${engine}: not on this machine, installing it …`);
  await installFromDebian(source.debian);
  if (!source.isThere() && source.playwright) await installFromPlaywright(source.playwright);
  return source.isThere() ? undefined : source.advice;
}

async function installFromDebian(packages: readonly string[]): Promise<void> {
  const prefix = await findRootPrefix();
  if (!prefix || !(await succeeds('apt-get', ['--version']))) return;
  const [command, ...args] = [...prefix, 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await succeeds(command, [...args, 'update'], env);
  await succeeds(command, [...args, 'install', '-y', '--no-install-recommends', ...packages], env);
}

async function installFromPlaywright(browser: string): Promise<void> {
  await succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', browser]);
}

/**
 * The prefix that runs a command as root without a prompt: none for root, `sudo -n` where no
 * password is needed, else undefined.
 */
async function findRootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  return (await succeeds('sudo', ['-n', 'true'])) ? ['sudo', '-n', '--preserve-env'] : undefined;
}

async function succeeds(
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<boolean> {
  try {
    return (await run(command, args, env ? { env } : {})).code === 0;
  } catch {
    return false;
  }
}
