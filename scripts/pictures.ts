import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { buildChromiumLaunch } from './browsers/launch';
import { createWebpEncoder } from './pictures/encodeWebp';
import { MAIN_PICTURES } from './pictures/main';
import { STATE_PICTURES } from './pictures/states';
import { takePicture } from './pictures/takePicture';
import { createFolderServer } from './serve/folderServer';

/**
 * Takes the pictures of the documentation from the build in `dist/`: `npm run build && npm run
 * pictures`. Arguments select pictures whose name contains one of them: `npm run pictures --
 * hovered dark`. Without arguments they are all deleted first, so that no picture of a removed
 * state remains.
 */
const FOLDER = 'docs/pictures';
/** Pictures of other programs beside ours (`npm run bench -- --reading`), which this keeps. */
const COMPARED = 'compared';
/** Pictures are most of a clone's size: 6.7 MB of 9.3 before they were WebP. */
const MAX_FOLDER_BYTES = 1_500_000;
/**
 * States in which dark mode draws something that light mode does not show; in all others only the
 * colours differ.
 */
const ALSO_DARK: ReadonlySet<string> = new Set([
  'hovered-edge',
  'focused-node',
  'focused-edge',
  'chooser',
  'error-broken',
]);

const wanted = process.argv.slice(2);
const pictures = [
  ...MAIN_PICTURES,
  ...STATE_PICTURES.flatMap((picture) =>
    schemesOf(picture.name).map((colorScheme) => ({
      ...picture,
      name: `states/${picture.name}-${colorScheme}`,
      colorScheme,
    })),
  ),
].filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (pictures.length === 0) throw new Error(`no picture is called ${wanted.join(' or ')}`);

mkdirSync(path.join(FOLDER, 'states'), { recursive: true });
if (wanted.length === 0)
  for (const name of readdirSync(FOLDER))
    if (name !== COMPARED) rmSync(path.join(FOLDER, name), { recursive: true });
mkdirSync(path.join(FOLDER, 'states'), { recursive: true });
const server = await createFolderServer('dist', 0);
const browser = await chromium.launch(buildChromiumLaunch());
try {
  const encoder = await createWebpEncoder(browser);
  for (const picture of pictures) {
    const file = path.join(FOLDER, `${picture.name}.webp`);
    const webp = await encoder.encode(await takePicture(browser, server.url, picture));
    writeFileSync(file, webp);
    console.log(`${file}  ${toKilobytes(webp.length)}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
checkSize();

/** The README's `map` already shows `idle` in light. */
function schemesOf(name: string): readonly ('light' | 'dark')[] {
  if (name === 'idle') return ['dark'];
  return ALSO_DARK.has(name) ? ['light', 'dark'] : ['light'];
}

function checkSize(): void {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter(
    // Pictures beside other programs are taken by hand.
    (entry) => entry.isFile() && path.basename(entry.parentPath) !== 'compared',
  );
  const total = files
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size)
    .reduce((sum, bytes) => sum + bytes, 0);
  const limit = `limit ${toKilobytes(MAX_FOLDER_BYTES)}`;
  console.log(`${files.length} pictures, ${toKilobytes(total)} (${limit})`);
  if (total <= MAX_FOLDER_BYTES) return;
  console.error(`${FOLDER} is over its limit: take fewer states, or clip them (\`around\`).`);
  process.exitCode = 1;
}

function toKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
