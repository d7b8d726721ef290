import { createHash } from 'node:crypto';
import type { OpenMessages } from '../../i18n/messages/open/en';
import { escapeHtml } from '../../share/escapeHtml';
import { dropUnusedFaces, splitFaces } from './fontFaces';
import { formatIconUrl } from './iconUrl';
import type { PageCode } from './services';

export interface SitePage {
  readonly messages: OpenMessages;
  readonly title: string;
  readonly description: string;
  /** As HTML. */
  readonly main: string;
  readonly foot: string;
  /** The URL of the page's script; null for a page without one. */
  readonly script: string | null;
}

/**
 * A page beside the maps, of text in the look of a map. Its styles are inlined, with the fonts at its
 * end, so that it needs no other file; its content security policy allows them by their hash.
 */
export function buildSitePage(code: PageCode, page: SitePage): string {
  const { messages, title, description, main, foot, script } = page;
  const texts = `${title}${main}${foot}`;
  const fonts = splitFaces(dropUnusedFaces(code.style, { bold: texts, plain: texts })).faces;
  const style = code.siteStyle;
  const policy = [
    "default-src 'none'",
    ...(script === null ? [] : ["script-src 'self'", "connect-src 'self'", "worker-src 'self'"]),
    `style-src ${[style, fonts].map(source).join(' ')}`,
    'font-src data:',
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${messages.lang}" dir="${messages.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)} · Edgewise</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="${formatIconUrl(code.icon)}">
<style>${style}</style>
</head>
<body class="ew-reading">
${main}
<footer class="pages-foot">${foot}</footer>
<style>${fonts}</style>${script === null ? '' : `\n<script type="module" src="${escapeHtml(script)}"></script>`}
</body>
</html>
`;
}

function source(style: string): string {
  if (style.toLowerCase().includes('</')) throw new Error('a style would end its <style> element');
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
