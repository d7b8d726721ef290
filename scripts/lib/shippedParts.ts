import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../publish/listFiles';
import type { BuiltParts } from '../publish/builtParts';
import { putFontsIn } from './shippedFonts';

/** The files of `dist-lib/iframe/`, which `buildIframePage` writes and the command reads. */
export const IFRAME_FILES = {
  script: 'script.js',
  largeScript: 'large.js',
  style: 'style.css',
  noScriptStyle: 'noscript.css',
  printStyle: 'print.css',
  siteStyle: 'site.css',
  icon: 'icon.svg',
  tokens: 'tokens.css',
} as const;

/** The folder of the package's fonts, relative to `dist-lib/`. */
export const FONTS = 'embed/assets/';

/** The prebuilt parts in the package; `lib` is the URL of its `dist-lib/`. */
export function createShippedParts(lib: URL): BuiltParts {
  const read = (name: keyof typeof IFRAME_FILES) =>
    readFile(new URL(`iframe/${IFRAME_FILES[name]}`, lib), 'utf8');
  return {
    readPageCode: async (forLarge) => {
      const [script, style, noScriptStyle, printStyle, siteStyle, icon] = await Promise.all([
        read(forLarge ? 'largeScript' : 'script'),
        read('style'),
        read('noScriptStyle'),
        read('printStyle'),
        read('siteStyle'),
        read('icon'),
      ]);
      return {
        script,
        style: await putFontsIn(style, new URL(FONTS, lib)),
        noScriptStyle,
        printStyle,
        siteStyle,
        icon,
      };
    },
    findEmbed: () => listFiles(fileURLToPath(new URL('embed/', lib))),
    findSolver: () => Promise.resolve(new URL('cli/solver.js', lib)),
    readTokens: () => read('tokens'),
  };
}
