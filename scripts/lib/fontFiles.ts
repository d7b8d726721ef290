import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

const FONT_URL = /\.woff2\?url$/;

/**
 * Emits the fonts as files and refers to them by `new URL('…', import.meta.url)`, which every
 * bundler understands. In library mode, Vite would inline them.
 */
export const fontFiles: Plugin = {
  name: 'edgewise-font-files',
  enforce: 'pre',
  async load(id) {
    if (!FONT_URL.test(id)) return null;
    const file = id.replace(/\?url$/, '');
    const name = path.basename(file);
    const font = this.emitFile({ type: 'asset', name, source: await readFile(file) });
    return `export default import.meta.ROLLUP_FILE_URL_${font}`;
  },
};
