import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { buildChromiumLaunch } from './browsers/launch';
import { createFolderServer } from './serve/folderServer';

/** The pictures of the documentation, taken from the build in `dist/`: `npm run build && npm run pictures`. */
interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** The address of what is shown. */
  readonly hash: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'map', width: 1280, height: 800, colorScheme: 'light', hash: '' },
  {
    name: 'tie-dark',
    width: 1280,
    height: 800,
    colorScheme: 'dark',
    hash: '#edge=russia-turkey-nato',
  },
  {
    name: 'tie-phone',
    width: 390,
    height: 844,
    colorScheme: 'light',
    hash: '#edge=turkey-west-refusal',
  },
];

/** Sheet, camera and fonts have come to rest by then. */
const REST_MS = 1200;
const FOLDER = 'docs/pictures';

mkdirSync(FOLDER, { recursive: true });
const server = await createFolderServer('dist', 0);
const browser = await chromium.launch(buildChromiumLaunch());
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  await server.stop();
}

async function take({ name, width, height, colorScheme, hash }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(server.url + hash);
  await page.waitForSelector('[data-edgewise][data-ready="true"]');
  await page.waitForTimeout(REST_MS);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
