import { treesAround } from './findAround';

/**
 * Keeps something attached to the element that `find` returns while frameworks render the page: it
 * may appear later than the map, disappear, or be replaced, in any of the trees around `host`.
 * Returns the undo.
 */
export function observeArticle(
  host: Element,
  find: () => Element | null,
  attach: (article: Element) => () => void,
): () => void {
  let article: Element | null = null;
  let detach: (() => void) | null = null;
  let request = 0;
  const look = () => {
    request = 0;
    const next = find();
    if (next === article) return;
    detach?.();
    article = next;
    detach = next && attach(next);
  };
  const observer = new MutationObserver(() => {
    request ||= requestAnimationFrame(look);
  });
  for (const tree of treesAround(host)) observer.observe(tree, { childList: true, subtree: true });
  look();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(request);
    detach?.();
  };
}
