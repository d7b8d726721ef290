import { languageOf } from '../element/languageOf';
import {
  numberOf,
  readFields,
  withVersion,
  textOf,
  type Fields,
  type HostMessage,
} from '../messages';
import type { IframeArticle, IframeArticleOptions, Selected } from './attachIframeArticle';
import { iframesIn } from './iframesIn';
import { MAX_SELECTED_PLACES, readLocators } from './readLocators';
import { trustOf } from './trustOf';

/**
 * The minimum height that a map may ask for (docs/contract.md, section 5); other messages are not
 * ours.
 */
const MIN_HEIGHT_PX = 100;
const MAX_HEIGHT_PX = 20_000;
/**
 * An article is read again for an iframe after this time at the earliest, then after twice as long,
 * however often the iframe says that it is ready.
 */
const READY_INTERVAL_MS = 1000;

/** What is known about an iframe that has sent a message. */
interface Known {
  selected: Selected | null;
  article: Promise<IframeArticle | null> | null;
  timer: number;
  /** When its article may be read again, and how long it waits from then on. */
  readFrom: number;
  intervalMs: number;
}

/**
 * For pages with a map in an `<iframe data-edgewise>`: sets the height that it asks for, its theme
 * (`data-theme`) and its initial selection (`data-select`), and connects the article
 * (`data-article`, a CSS selector; `data-follow`, `data-markers`). A selection in the iframe is
 * dispatched as `edgewise-select` on the iframe element. Returns the undo.
 */
export function attachHost(page: Window): () => void {
  const known = new Map<HTMLIFrameElement, Known>();
  const knownOf = (iframe: HTMLIFrameElement): Known => {
    const one = known.get(iframe) ?? {
      ...{ selected: null, article: null, timer: 0 },
      ...{ readFrom: 0, intervalMs: READY_INTERVAL_MS },
    };
    known.set(iframe, one);
    return one;
  };
  const send = (iframe: HTMLIFrameElement, message: HostMessage, origin = '*') =>
    iframe.contentWindow?.postMessage({ ...withVersion(message), id: '' }, origin);
  const greet = (iframe: HTMLIFrameElement) => {
    const { theme = null, select = null } = iframe.dataset;
    send(iframe, { type: 'edgewise:init', theme, lang: languageOf(iframe), select });
  };
  const forget = (iframe: HTMLIFrameElement) => {
    const one = known.get(iframe);
    known.delete(iframe);
    page.clearTimeout(one?.timer);
    void one?.article?.then((article) => article?.stop());
  };
  const readArticle = (iframe: HTMLIFrameElement, fields: Fields, origin: string) => {
    const edited = trustOf(iframe, origin, page);
    const one = knownOf(iframe);
    page.clearTimeout(one.timer);
    // It may have gone to another origin since it was given an article.
    if (!edited) forget(iframe);
    if (!edited || iframe.dataset['article'] === undefined) return;
    const to = origin.startsWith('http') ? origin : '*';
    one.timer = page.setTimeout(() => {
      one.readFrom = performance.now() + one.intervalMs;
      one.intervalMs *= 2;
      const old = one.article;
      one.article = loadArticle(iframe, fields, {
        edited,
        send: (message) => send(iframe, message, to),
        onGone: () => forget(iframe),
      });
      void old?.then((article) => article?.stop());
      void one.article.then((article) => {
        // Selected before the article was found: highlighted without scrolling.
        if (one.selected) article?.highlight(one.selected);
      });
    }, one.readFrom - performance.now());
  };
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    const fields = readFields(data);
    if (!fields || !source) return;
    const isFrom = ({ contentWindow }: HTMLIFrameElement) => contentWindow === source;
    // Looking through the whole page for each of many messages would hold it.
    const iframe = [...known.keys()].find(isFrom) ?? iframesIn(page.document).find(isFrom);
    if (!iframe) return;
    switch (fields['type']) {
      case 'edgewise:height':
        setHeight(iframe, fields['height']);
        return;
      case 'edgewise:ready':
        if (fields['heard'] === true) readArticle(iframe, fields, origin);
        else greet(iframe);
        return;
      case 'edgewise:select': {
        const detail = {
          target: textOf(fields['target']),
          locators: readLocators(fields['locators'], MAX_SELECTED_PLACES),
        };
        const selected: Selected = {
          ...detail,
          claims: numberOf(fields['claims']),
          place: textOf(fields['place']),
          stance: textOf(fields['stance']),
        };
        const one = knownOf(iframe);
        one.selected = selected;
        iframe.dispatchEvent(new CustomEvent('edgewise-select', { detail, bubbles: true }));
        // The page scrolls for its reader only. User activation inside an iframe counts for the
        // pages around it.
        const act = hasReaderActed(page) ? 'select' : 'highlight';
        void one.article?.then((article) => article?.[act](selected));
      }
    }
  };
  page.addEventListener('message', onMessage);
  // Iframes that loaded before this script announced themselves to no one; greets them now.
  iframesIn(page.document).forEach(greet);
  return () => {
    page.removeEventListener('message', onMessage);
    [...known.keys()].forEach(forget);
  };
}

function setHeight(iframe: HTMLIFrameElement, height: unknown): void {
  if (typeof height === 'number' && height >= MIN_HEIGHT_PX && height <= MAX_HEIGHT_PX)
    iframe.style.height = `${Math.ceil(height)}px`;
}

/** If the browser has no such API, the reader counts as active. */
function hasReaderActed({ navigator }: Window): boolean {
  const { userActivation } = navigator as Partial<Navigator>;
  return userActivation?.isActive ?? true;
}

/** Loads the code that reads the host's article, only if there is one. */
async function loadArticle(
  iframe: HTMLIFrameElement,
  fields: Fields,
  options: IframeArticleOptions,
): Promise<IframeArticle | null> {
  // Not by `loadOptional`: this script shares no file with the map.
  const module = await import('./attachIframeArticle').catch(() => null);
  return module && module.attachIframeArticle(iframe, fields, options);
}
