import { languageOf } from '../element/languageOf';
import { numberOf, readFields, stamp, textOf, type Fields, type HostMessage } from '../messages';
import type { FrameArticle, FrameArticleOptions, Selected } from './attachIframeArticle';
import { framesIn } from './framesIn';
import { readLocators } from './readLocators';
import { trustOf } from './trustOf';

/** What a map may ask for (CONTRACT 5); a message that asks for something else is not ours. */
const LEAST_HEIGHT_PX = 100;
const MOST_HEIGHT_PX = 20_000;
/** An article is read for a frame once in this time, however often it says that it is ready. */
const READY_INTERVAL_MS = 1000;

/** What is known of a frame that has said something. */
interface Known {
  selected: Selected | null;
  article: Promise<FrameArticle | null> | null;
  timer: number;
  tiedAt: number;
}

/**
 * For pages that hold a map in an iframe with `data-edgewise`: gives it the height that it asks for, its theme (`data-theme`), its
 * first selection (`data-select`), and the article it speaks of (`data-article`, a CSS selector; `data-follow`, `data-markers`).
 * What is selected in the frame is told as `edgewise-select` on the iframe. Returns the undo.
 */
export function attachHost(page: Window): () => void {
  const known = new Map<HTMLIFrameElement, Known>();
  const knownOf = (frame: HTMLIFrameElement): Known => {
    const one = known.get(frame) ?? { selected: null, article: null, timer: 0, tiedAt: -Infinity };
    known.set(frame, one);
    return one;
  };
  const send = (frame: HTMLIFrameElement, message: HostMessage) =>
    frame.contentWindow?.postMessage({ ...stamp(message), id: '' }, '*');
  const greet = (frame: HTMLIFrameElement) => {
    const { theme = null, select = null } = frame.dataset;
    send(frame, { type: 'edgewise:init', theme, lang: languageOf(frame), select });
  };
  const forget = (frame: HTMLIFrameElement) => {
    const one = known.get(frame);
    known.delete(frame);
    page.clearTimeout(one?.timer);
    void one?.article?.then((article) => article?.stop());
  };
  const tie = (frame: HTMLIFrameElement, fields: Fields, origin: string) => {
    const trust = trustOf(frame, origin, page);
    const one = knownOf(frame);
    page.clearTimeout(one.timer);
    if (frame.dataset['article'] === undefined || trust === 'none') return;
    const wait = Math.max(0, one.tiedAt + READY_INTERVAL_MS - performance.now());
    one.timer = page.setTimeout(() => {
      one.tiedAt = performance.now();
      const old = one.article;
      one.article = loadArticle(frame, fields, {
        isExact: trust === 'exact',
        send: (message) => send(frame, message),
        onGone: () => forget(frame),
      });
      void old?.then((article) => article?.stop());
      void one.article.then((article) => {
        // What was selected before there was an article to show it in: nothing that the page should move for.
        if (one.selected) article?.light(one.selected);
      });
    }, wait);
  };
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    const fields = readFields(data);
    const frame =
      fields && framesIn(page.document).find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    switch (fields['type']) {
      case 'edgewise:height':
        setHeight(frame, fields['height']);
        return;
      case 'edgewise:ready':
        if (fields['heard'] === true) tie(frame, fields, origin);
        else greet(frame);
        return;
      case 'edgewise:select': {
        const detail = {
          target: textOf(fields['target']),
          locators: readLocators(fields['locators']),
        };
        const told: Selected = {
          ...detail,
          claims: numberOf(fields['claims']),
          place: textOf(fields['place']),
          stance: textOf(fields['stance']),
        };
        const one = knownOf(frame);
        one.selected = told;
        frame.dispatchEvent(new CustomEvent('edgewise-select', { detail, bubbles: true }));
        // A page moves for its reader only: what is done in a frame counts as done on the pages around it.
        const act = hasReaderActed(page) ? 'select' : 'light';
        void one.article?.then((article) => article?.[act](told));
      }
    }
  };
  page.addEventListener('message', onMessage);
  // Those that stood before this script came have said so to nobody.
  framesIn(page.document).forEach(greet);
  return () => {
    page.removeEventListener('message', onMessage);
    [...known.keys()].forEach(forget);
  };
}

function setHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height === 'number' && height >= LEAST_HEIGHT_PX && height <= MOST_HEIGHT_PX)
    frame.style.height = `${Math.ceil(height)}px`;
}

/** Where the browser does not say, the reader is believed to have. */
function hasReaderActed({ navigator }: Window): boolean {
  const { userActivation } = navigator as Partial<Navigator>;
  return userActivation?.isActive ?? true;
}

/** Brings what reads the host's article only where there is one to read. */
async function loadArticle(
  frame: HTMLIFrameElement,
  fields: Fields,
  options: FrameArticleOptions,
): Promise<FrameArticle | null> {
  // Not by `bring`: this script shares no file with the map.
  const brought = await import('./attachIframeArticle').catch(() => null);
  return brought && brought.attachFrameArticle(frame, fields, options);
}
