import type { EditedAllowed } from '../article/attachPassages';

/**
 * Which edited sentences of the host's article an iframe may be sent, in addition to those whose
 * hash it knows; null: nothing at all. Decided by the origin of its message. The page's own origin
 * gets all. A sandboxed iframe ("null") whose `src` is on that origin may have navigated elsewhere
 * since, so its hashes have to agree. An origin listed in `data-origin` gets none.
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
  // A page opened as a file has no origin, and neither have its iframes.
  const isOwn =
    src.origin === own.origin ||
    src.href === 'about:srcdoc' ||
    (src.protocol === 'file:' && own.protocol === 'file:');
  if (isOpaque && isOwn) return 'agreeing';
  const named = iframe.dataset['origin'];
  const isNamed = named !== undefined && (origin === named || (isOpaque && src.origin === named));
  return isNamed ? 'none' : null;
}
