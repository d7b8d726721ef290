import { isLocator } from './isLocator';
import { languageOf } from '../element/languageOf';
import type { Locator } from '../../format/types';
import {
  listOf,
  numberOf,
  readFields,
  stamp,
  textOf,
  type Fields,
  type HostMessage,
} from '../messages';
import type { FrameArticle, Selected } from './attachIframeArticle';

/** No map asks for more; a message that does is not ours. */
const MOST_HEIGHT_PX = 4000;

/**
 * For pages that hold a map in an iframe with `data-edgewise`: gives it the height that it asks for, its theme (`data-theme`), its
 * first selection (`data-select`), and the article it speaks of (`data-article`, a CSS selector; `data-follow`, `data-markers`).
 * What is selected in the frame is told as `edgewise-select` on the iframe. Returns the undo.
 */
export function attachHost(page: Window): () => void {
  const articles = new Map<HTMLIFrameElement, Promise<FrameArticle | null>>();
  const selected = new Map<HTMLIFrameElement, Selected>();
  const send = (frame: HTMLIFrameElement, message: HostMessage) =>
    frame.contentWindow?.postMessage({ ...stamp(message), id: '' }, '*');
  const greet = (frame: HTMLIFrameElement) => {
    const { theme = null, select = null } = frame.dataset;
    send(frame, { type: 'edgewise:init', theme, lang: languageOf(frame), select });
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    const fields = readFields(data);
    const frame = fields && framesOf(page).find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    switch (fields['type']) {
      case 'edgewise:height': {
        setHeight(frame, fields['height']);
        return;
      }
      case 'edgewise:ready':
        if (fields['heard'] !== true) {
          greet(frame);
          return;
        }
        void articles.get(frame)?.then((old) => old?.stop());
        articles.set(
          frame,
          attachArticleOf(frame, fields, (message) => send(frame, message)).then((article) => {
            // What was selected before there was an article to show it in: nothing that the page should move for.
            const first = selected.get(frame);
            if (first) article?.light(first);
            return article;
          }),
        );
        return;
      case 'edgewise:select': {
        const detail = { target: textOf(fields['target']), locators: locatorsOf(fields) };
        const told: Selected = {
          ...detail,
          claims: numberOf(fields['claims']),
          place: textOf(fields['place']),
          stance: textOf(fields['stance']),
        };
        selected.set(frame, told);
        frame.dispatchEvent(new CustomEvent('edgewise-select', { detail, bubbles: true }));
        void articles.get(frame)?.then((article) => article?.select(told));
      }
    }
  };
  page.addEventListener('message', onMessage);
  // Those that stood before this script came have said so to nobody.
  framesOf(page).forEach(greet);
  return () => {
    page.removeEventListener('message', onMessage);
    for (const article of articles.values()) void article.then((one) => one?.stop());
  };
}

function framesOf(page: Window): readonly HTMLIFrameElement[] {
  return [...page.document.querySelectorAll<HTMLIFrameElement>('iframe[data-edgewise]')];
}

function setHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height === 'number' && height > 0 && height <= MOST_HEIGHT_PX)
    frame.style.height = `${Math.ceil(height)}px`;
}

/** Brings what reads the host's article only where there is one to read. */
async function attachArticleOf(
  frame: HTMLIFrameElement,
  fields: Fields,
  send: (message: HostMessage) => void,
): Promise<FrameArticle | null> {
  if (frame.dataset['article'] === undefined) return null;
  // Not by `bring`: this script shares no file with the map.
  const brought = await import('./attachIframeArticle').catch(() => null);
  return brought && brought.attachFrameArticle(frame, fields, send);
}

function locatorsOf(fields: Fields): readonly Locator[] {
  return listOf(fields['locators']).filter(isLocator);
}
