import type { EditedAllowed } from '../article/attachPassages';

/**
 * Which sentences of the host's article an iframe gets beside those that it has the hashes of; null: nothing at all. By the origin of
 * its message: the page's own gets all that seem to be meant. A sandbox ("null") whose `src` is on the page's origin may have gone
 * elsewhere since: it gets them where its hashes fit as well. An origin that the page names in `data-origin` gets none.
 */
export function trustOf(
  iframe: HTMLIFrameElement,
  origin: string,
  page: Window,
): EditedAllowed | null {
  const own = page.location;
  const isOpaque = origin === 'null';
  if (!isOpaque && origin === own.origin) return 'all';
  const src = new URL(iframe.src || 'about:srcdoc', page.document.baseURI);
  // A file has no origin, and neither have the iframes beside it.
  const isOwn =
    src.origin === own.origin ||
    src.href === 'about:srcdoc' ||
    (src.protocol === 'file:' && own.protocol === 'file:');
  if (isOpaque && isOwn) return 'agreeing';
  const named = iframe.dataset['origin'];
  const isNamed = named !== undefined && (origin === named || (isOpaque && src.origin === named));
  return isNamed ? 'none' : null;
}
