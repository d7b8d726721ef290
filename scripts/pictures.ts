import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { buildChromiumLaunch } from './browsers/launch';
import { MAIN_PICTURES } from './pictures/main';
import { STATE_PICTURES } from './pictures/states';
import { takePicture } from './pictures/takePicture';
import { createFolderServer } from './serve/folderServer';

/**
 * The pictures of the documentation, taken from the build in `dist/`: `npm run build && npm run pictures`. With words after it,
 * only those whose name holds one of them: `npm run pictures -- hovered dark`.
 */
const FOLDER = 'docs/pictures';
const COLOUR_SCHEMES = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const pictures = [
  ...MAIN_PICTURES,
  ...STATE_PICTURES.flatMap((picture) =>
    COLOUR_SCHEMES.map((colorScheme) => ({
      ...picture,
      name: `states/${picture.name}-${colorScheme}`,
      colorScheme,
    })),
  ),
].filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (pictures.length === 0) throw new Error(`no picture is called ${wanted.join(' or ')}`);

mkdirSync(path.join(FOLDER, 'states'), { recursive: true });
const server = await createFolderServer('dist', 0);
const browser = await chromium.launch(buildChromiumLaunch());
try {
  for (const picture of pictures) {
    const file = path.join(FOLDER, `${picture.name}.png`);
    await takePicture(browser, server.url, picture, file);
    console.log(file);
  }
} finally {
  await browser.close();
  await server.stop();
}
