import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPageCode } from '../publish/pageCode';
import { LIB, ROOT } from './folders';
import { takeFontsOut } from './shippedFonts';
import { FONTS, IFRAME_FILES, packScripts } from './shippedParts';

/**
 * Writes the code of `map.html`, into which the command inserts a dataset. Requires that `embed.js`
 * has been built, because this page uses its fonts.
 */
export async function buildIframePage(): Promise<void> {
  const tokens = await readFile(path.join(ROOT, 'src/app/styles/tokens.css'), 'utf8');
  const code = await buildPageCode(false);
  const { script: largeScript } = await buildPageCode(true);
  await mkdir(path.join(LIB, 'iframe'), { recursive: true });
  const style = await takeFontsOut(code.style, pathToFileURL(`${LIB}/iframe/`), FONTS);
  const scripts = packScripts({ script: code.script, largeScript });
  const contents = { ...code, scripts, style, tokens };
  for (const [name, file] of Object.entries(IFRAME_FILES))
    await writeFile(path.join(LIB, 'iframe', file), contents[name as keyof typeof IFRAME_FILES]);
}
