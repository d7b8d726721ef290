import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Rolldown } from 'vite';
import { splitFaces } from '../src/cli/build/fontFaces';

/** The stylesheet that Vite links for the entry. Those for paper and `noscript` have a `media`. */
const LINK = /<link rel="stylesheet" crossorigin href="\.\/(?<file>[^"]+)">/u;
/** How the stylesheet refers to the fonts, which are built beside it. */
const RELATIVE_URL = /url\((["']?)\.\//gu;
const POLICY = /style-src 'self'/u;

/**
 * Writes the entry's stylesheet into the page in place of its link, and its hash into the page's
 * content security policy. A linked one costs a round trip before the first paint: on a line with
 * 150 ms of latency the map was painted 0.2 s later, although the HTML held it. Fonts that have a
 * file stay in the stylesheet's file, which is linked at the page's end: the first paint has to do
 * without them in any case, and asking for each took a part of it.
 */
export function inlineStyles(html: string, bundle: Rolldown.OutputBundle): string {
  const { file = '' } = LINK.exec(html)?.groups ?? {};
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error('index.html: no stylesheet of the entry to inline');
  if (!POLICY.test(html)) throw new Error("index.html: no policy with style-src 'self'");
  const css = String(asset.source).trim();
  if (css.includes('</')) throw new Error(`${file} would end its <style> element`);
  const { faces, rest } = splitFaces(css);
  const early = rest.replace(RELATIVE_URL, `url($1./${path.posix.dirname(file)}/`);
  asset.source = faces;
  const hash = createHash('sha256').update(early).digest('base64');
  return html
    .replace(LINK, () => `<style>${early}</style>`)
    .replace('</body>', () => `  <link rel="stylesheet" href="./${file}" />\n  </body>`)
    .replace(POLICY, (policy) => `${policy} 'sha256-${hash}'`);
}
