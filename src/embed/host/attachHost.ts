import { isLocator } from './isLocator';
import { languageOf } from '../element/languageOf';
import type { Locator } from '../../format/types';
import {
  listOf,
  numberOf,
  readFields,
  withVersion,
  textOf,
  type Fields,
  type HostMessage,
} from '../messages';
import type { IframeArticle, Selected } from './attachIframeArticle';

/** No map asks for more; a message that does is not ours. */
const MAX_HEIGHT_PX = 4000;

/**
 * For pages that hold a map in an iframe with `data-edgewise`: gives it the height that it asks for, its theme (`data-theme`), its
 * first selection (`data-select`), and the article it speaks of (`data-article`, a CSS selector; `data-follow`, `data-markers`).
 * What is selected in the frame is told as `edgewise-select` on the iframe. Returns the undo.
 */
export function attachHost(win: Window): () => void {
  const articles = new Map<HTMLIFrameElement, Promise<IframeArticle | null>>();
  const selected = new Map<HTMLIFrameElement, Selected>();
  const send = (iframe: HTMLIFrameElement, message: HostMessage) =>
    iframe.contentWindow?.postMessage({ ...withVersion(message), id: '' }, '*');
  const sendInit = (iframe: HTMLIFrameElement) => {
    const { theme = null, select = null } = iframe.dataset;
    send(iframe, { type: 'edgewise:init', theme, lang: languageOf(iframe), select });
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    const fields = readFields(data);
    const iframe = fields && iframesOf(win).find(({ contentWindow }) => contentWindow === source);
    if (!iframe) return;
    switch (fields['type']) {
      case 'edgewise:height': {
        setHeight(iframe, fields['height']);
        return;
      }
      case 'edgewise:ready':
        if (fields['heard'] !== true) {
          sendInit(iframe);
          return;
        }
        void articles.get(iframe)?.then((old) => old?.stop());
        articles.set(
          iframe,
          attachArticleOf(iframe, fields, (message) => send(iframe, message)).then((article) => {
            // What was selected before there was an article to show it in: nothing that the page should move for.
            const first = selected.get(iframe);
            if (first) article?.highlight(first);
            return article;
          }),
        );
        return;
      case 'edgewise:select': {
        const detail = { target: textOf(fields['target']), locators: locatorsOf(fields) };
        const selection: Selected = {
          ...detail,
          claims: numberOf(fields['claims']),
          place: textOf(fields['place']),
          stance: textOf(fields['stance']),
        };
        selected.set(iframe, selection);
        iframe.dispatchEvent(new CustomEvent('edgewise-select', { detail, bubbles: true }));
        void articles.get(iframe)?.then((article) => article?.select(selection));
      }
    }
  };
  win.addEventListener('message', onMessage);
  // Those that stood before this script came have said so to nobody.
  iframesOf(win).forEach(sendInit);
  return () => {
    win.removeEventListener('message', onMessage);
    for (const article of articles.values()) void article.then((one) => one?.stop());
  };
}

function iframesOf(win: Window): readonly HTMLIFrameElement[] {
  return [...win.document.querySelectorAll<HTMLIFrameElement>('iframe[data-edgewise]')];
}

function setHeight(iframe: HTMLIFrameElement, height: unknown): void {
  if (typeof height === 'number' && height > 0 && height <= MAX_HEIGHT_PX)
    iframe.style.height = `${Math.ceil(height)}px`;
}

/** Brings what reads the host's article only where there is one to read. */
async function attachArticleOf(
  iframe: HTMLIFrameElement,
  fields: Fields,
  send: (message: HostMessage) => void,
): Promise<IframeArticle | null> {
  if (iframe.dataset['article'] === undefined) return null;
  // Not by `bring`: this script shares no file with the map.
  const module = await import('./attachIframeArticle').catch(() => null);
  return module && module.attachIframeArticle(iframe, fields, send);
}

function locatorsOf(fields: Fields): readonly Locator[] {
  return listOf(fields['locators']).filter(isLocator);
}
