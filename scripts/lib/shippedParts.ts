import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { listFiles } from '../publish/listFiles';
import type { BuiltParts } from '../publish/builtParts';
import { putFontsIn } from './shippedFonts';

/**
 * The files of `dist-lib/iframe/` beside its fonts, which `buildIframePage` writes and the command
 * reads.
 */
export const IFRAME_FILES = {
  scripts: 'scripts.br',
  style: 'style.css',
  noScriptStyle: 'noscript.css',
  printStyle: 'print.css',
  siteStyle: 'site.css',
  icon: 'icon.svg',
  tokens: 'tokens.css',
} as const;

/** The code of `map.html` without and with what only large maps need. */
interface Scripts {
  readonly script: string;
  readonly largeScript: string;
}

/**
 * Compresses both as one text. They are nearly the same, and as one file take 0.2 MB less of the
 * package than as two, because the window of npm's own compression is too small.
 */
export function packScripts(scripts: Scripts): Buffer {
  const text = Buffer.from(JSON.stringify(scripts));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

function unpackScripts(packed: Buffer): Scripts {
  return JSON.parse(brotliDecompressSync(packed).toString()) as Scripts;
}

/** The folder of the element's fonts, relative to `dist-lib/iframe/`. */
export const FONTS = '../embed/assets/';

/** The prebuilt parts in the package; `lib` is the URL of its `dist-lib/`. */
export function createShippedParts(lib: URL): BuiltParts {
  const urlOf = (name: keyof typeof IFRAME_FILES) => new URL(`iframe/${IFRAME_FILES[name]}`, lib);
  const read = (name: keyof typeof IFRAME_FILES) => readFile(urlOf(name), 'utf8');
  return {
    readPageCode: async (forLarge) => {
      const [packed, style, noScriptStyle, printStyle, siteStyle, icon] = await Promise.all([
        readFile(urlOf('scripts')),
        read('style'),
        read('noScriptStyle'),
        read('printStyle'),
        read('siteStyle'),
        read('icon'),
      ]);
      const { script, largeScript } = unpackScripts(packed);
      return {
        script: forLarge ? largeScript : script,
        style: await putFontsIn(style, new URL('iframe/', lib)),
        noScriptStyle,
        printStyle,
        siteStyle,
        icon,
      };
    },
    findEmbed: () => listFiles(fileURLToPath(new URL('embed/', lib))),
    loadPrerender: () => import('../../src/prerender/prerender'),
    findSolver: () => Promise.resolve(new URL('cli/solver.js', lib)),
    readTokens: () => read('tokens'),
  };
}
