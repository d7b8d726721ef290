import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Rolldown } from 'vite';
import { splitFaces } from '../src/cli/build/fontFaces';
import { splitStates } from './splitStates';

/** The stylesheet that Vite links for the entry. Those for paper and `noscript` have a `media`. */
const LINK = /<link rel="stylesheet" crossorigin href="\.\/(?<file>[^"]+)">/u;
/** How the stylesheet refers to the fonts, which are built beside it. */
const RELATIVE_URL = /url\((["']?)\.\//gu;
const POLICY = /style-src 'self'/u;
/** Stylesheets that take precedence: those for pages without scripting and for paper. */
const OTHERS = /<noscript>\s*<link rel="stylesheet"/u;

/**
 * Writes the entry's stylesheet into the page in place of its link, and its hash into the page's
 * content security policy. A linked one costs a round trip before the first paint: on a line with
 * 150 ms of latency the map was painted 0.2 s later, although the HTML held it. What the first paint
 * has to do without in any case stays in the stylesheet's file, which is linked at the page's end:
 * fonts that have a file, because asking for each took a part of it, and the rules for states
 * (`splitStates`), because the drawing comes after all that is inlined.
 */
export function inlineStyles(html: string, bundle: Rolldown.OutputBundle): string {
  const { file = '' } = LINK.exec(html)?.groups ?? {};
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error('index.html: no stylesheet of the entry to inline');
  if (!POLICY.test(html)) throw new Error("index.html: no policy with style-src 'self'");
  const css = String(asset.source).trim();
  if (!OTHERS.test(html)) throw new Error('index.html: no stylesheets for pages without scripting');
  if (css.includes('</')) throw new Error(`${file} would end its <style> element`);
  const { faces, rest } = splitFaces(css);
  const states = splitStates(rest);
  const early = states.early.replace(RELATIVE_URL, `url($1./${path.posix.dirname(file)}/`);
  asset.source = `${faces}${states.later}`;
  const hash = createHash('sha256').update(early).digest('base64');
  return html
    .replace(LINK, () => `<style>${early}</style>`)
    .replace(OTHERS, (others) => `<link rel="stylesheet" href="./${file}" />\n    ${others}`)
    .replace(POLICY, (policy) => `${policy} 'sha256-${hash}'`);
}
