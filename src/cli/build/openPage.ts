import { pickOpenMessages } from '../../i18n/messages/open/pickOpenMessages';
import { escapeHtml } from '../../share/escapeHtml';
import type { PageCode } from './services';
import { buildSitePage } from './sitePage';

/** The name of the page beside the page of maps. */
export const OPEN_FILE = 'open.html';

/**
 * The page that opens a reader's own files. Its script (`open.js`, beside `embed.js`) renders it in
 * the reader's language.
 */
export function buildOpenPage(code: PageCode, lang: string, script: string): string {
  const messages = pickOpenMessages(lang);
  return buildSitePage(code, {
    messages,
    title: messages.title,
    description: messages.lead,
    main: `<main class="pages-main" id="open"><h1>${escapeHtml(messages.title)}</h1><p class="open-lead">${escapeHtml(messages.lead)}</p><noscript><p>${escapeHtml(messages.noScript)}</p></noscript></main>`,
    foot: `<a href="index.html">${escapeHtml(messages.allMaps)}</a>`,
    script,
  });
}
