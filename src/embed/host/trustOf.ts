/**
 * What an iframe may be sent of the article: everything; only sentences whose hash it knows;
 * nothing.
 */
export type Trust = 'all' | 'exact' | 'none';

/**
 * How far a message's origin is trusted with the host's article. The page's own origin, and a
 * sandboxed iframe ("null") whose URL is on it, get everything; an origin listed in `data-origin`
 * gets the sentences whose hashes it knows.
 */
export function trustOf(iframe: HTMLIFrameElement, origin: string, page: Window): Trust {
  const own = page.location.origin;
  const src = new URL(iframe.src || 'about:srcdoc', page.document.baseURI);
  // A page opened as a file has no origin, and neither have its iframes.
  const isOwn = src.origin === own || src.href === 'about:srcdoc' || own === 'null';
  if (origin === own || (origin === 'null' && isOwn)) return 'all';
  const named = iframe.dataset['origin'];
  const isNamed =
    named !== undefined && (origin === named || (origin === 'null' && src.origin === named));
  return isNamed ? 'exact' : 'none';
}
