import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { d3Submodules } from '../lib/d3Submodules';
import { PREACT } from './preact/aliases';
import type { PageCode } from '../../src/cli/build/services';
import { plainImports } from '../plainImports';
import { plainStyles } from '../plainStyles';
import { leanTransitions } from '../leanTransitions';
import { staticImports } from './staticImports';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the code of `map.html`: `src/iframe.tsx` with all its static and dynamic imports, and its
 * fonts as data URLs. Without what only large maps need it is 25 kB smaller. Uses Vite directly
 * instead of vite-plugin-singlefile, because the command inserts script and style into a page of
 * its own, with hashes for the content security policy.
 */
export async function buildPageCode(forLarge: boolean): Promise<PageCode> {
  const [{ script, style }, noScript, reading, print, site, icon] = await Promise.all([
    bundle('src/iframe.tsx', [
      ...[staticImports, stylesInStyleOnly, withoutWorkers],
      ...(forLarge ? [] : [withoutLargeMaps]),
    ]),
    bundle('src/app/styles/noscript.css'),
    bundle('src/panel/reading.css'),
    bundle('src/app/styles/print.css'),
    bundle('src/open/pages.css'),
    readFile(path.join(ROOT, 'public/icon.svg'), 'utf8'),
  ]);
  if (script === '' || style === '') throw new Error('src/iframe.tsx came without script or style');
  const noScriptStyle = noScript.style + reading.style;
  return { script, style, noScriptStyle, printStyle: print.style, siteStyle: site.style, icon };
}

const NO_URL = '\0no-address';

/**
 * Code that requests a font by its URL finds it in the style instead: a second copy in the script
 * would add 250 kB.
 */
const fontsInStyleOnly: Plugin = {
  name: 'edgewise-fonts-in-style-only',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.woff2?url') ? NO_URL : null),
  load: (id) => (id === NO_URL ? "export default ''" : null),
};

const NO_STYLE = '\0no-style';

/** The styles of list and matrix, which the list shown first needs before any script. */
const stylesInStyleOnly: Plugin = {
  name: 'edgewise-styles-in-style-only',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/views.css?inline') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? "export default ''" : null),
};

const NO_WORKER = '\0no-worker';

/** `map.html` needs no workers: it contains its layout, and the build has checked its dataset. */
const withoutWorkers: Plugin = {
  name: 'edgewise-without-workers',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?worker&inline') ? NO_WORKER : null),
  load: (id) =>
    id === NO_WORKER
      ? "export default class { constructor() { throw new Error('no worker in map.html'); } }"
      : null,
};

/** Replacements for modules that only large maps need, and for one that only the element needs. */
const FOR_LARGE_MAPS: ReadonlyMap<string, string> = new Map([
  ['./createWorldProvider', 'export {};'],
  ['./readLarge', 'export {};'],
  ['./unpackText', 'export const unpackText = async (text) => text;'],
  ['./localizeLarge', 'export {};'],
  ['./mapToSvg', 'export {};'],
  ['./largePicture', 'export {};'],
]);
const STAND_IN = '\0stand-in:';

const withoutLargeMaps: Plugin = {
  name: 'edgewise-without-large-maps',
  enforce: 'pre',
  resolveId: (id) => (FOR_LARGE_MAPS.has(id) ? STAND_IN + id : null),
  load: (id) => (id.startsWith(STAND_IN) ? FOR_LARGE_MAPS.get(id.slice(STAND_IN.length)) : null),
};

interface Bundle {
  readonly script: string;
  readonly style: string;
}

async function bundle(input: string, without: readonly Plugin[] = []): Promise<Bundle> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [plainImports, fontsInStyleOnly, leanTransitions, ...without, react()],
    resolve: { alias: [...d3Submodules, ...PREACT] },
    css: plainStyles,
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      // Inline everything: the file has no others beside it.
      assetsInlineLimit: () => true,
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const chunks = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = output.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : []));
  if (chunks.length > 1 || styles.length > 1)
    throw new Error(`${input}: at most one script and one style, not ${output.length} files`);
  return { script: await shorten(chunks.join('')), style: styles.join('').trim() };
}

/**
 * Makes a module a script with a scope of its own: of a module that has run, the browser keeps the
 * code outside of all functions, 0.1 MB of the heap. And minifies once more, with a minifier that
 * joins and moves more statements than the bundler's: 2.4 kB for 4 s of CPU time. Alone it would save
 * 0.6.
 */
async function shorten(module: string): Promise<string> {
  const { code = '' } = await minify(`(() => { 'use strict'; ${module} })()`, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 5 },
  });
  return code.trim();
}
