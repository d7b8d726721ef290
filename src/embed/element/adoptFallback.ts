/**
 * Moves a picture of the map that stands below the element back into it. WordPress's wpautop closes
 * an element on several lines before its children, so that `map.svg` would be seen below the live
 * map (docs/embedding.md, WordPress). Only a paragraph is moved that holds that picture and nothing
 * else, and only into an element that has no children. The element leaves the paragraph that wpautop
 * has put around it, where the browser can move it without a reload.
 */
export function adoptFallback(host: HTMLElement, src: URL): void {
  const paragraph = host.parentElement;
  if (host.childElementCount > 0 || paragraph?.localName !== 'p') return;
  const next = paragraph.nextElementSibling;
  const isPicture = next?.querySelector('img')?.src === new URL('map.svg', src).href;
  if (next?.localName !== 'p' || !isPicture || next.textContent.trim() !== '') return;
  host.append(next);
  // Chromium 133 and Firefox 144 have it.
  if ('moveBefore' in paragraph)
    paragraph.parentElement?.moveBefore(host, paragraph.nextElementSibling);
}
