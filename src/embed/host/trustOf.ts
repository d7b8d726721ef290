/** What an iframe is selected of the article: all; only sentences whose hash it knows; nothing. */
export type Trust = 'all' | 'exact' | 'none';

/**
 * How far a message's origin is trusted with the host's article. The page's own origin, and a sandboxed iframe ("null") whose address is
 * on it, get all; an origin that the page names in `data-origin` gets the sentences that it has the hashes of.
 */
export function trustOf(iframe: HTMLIFrameElement, origin: string, page: Window): Trust {
  const own = page.location.origin;
  const src = new URL(iframe.src || 'about:srcdoc', page.document.baseURI);
  // A file has no origin, and neither have the iframes beside it.
  const isOwn = src.origin === own || src.href === 'about:srcdoc' || own === 'null';
  if (origin === own || (origin === 'null' && isOwn)) return 'all';
  const named = iframe.dataset['origin'];
  const isNamed =
    named !== undefined && (origin === named || (origin === 'null' && src.origin === named));
  return isNamed ? 'exact' : 'none';
}
