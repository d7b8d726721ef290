/**
 * Keeps something attached to the element that `find` gives, while pages are rendered: it may come later than the map, go, or
 * be replaced by a new one. Returns the end of it all.
 */
export function observeArticle(
  find: () => Element | null,
  attach: (article: Element) => () => void,
  tree: Node = document,
): () => void {
  let article: Element | null = null;
  let detach: (() => void) | null = null;
  let request = 0;
  const update = () => {
    request = 0;
    const next = find();
    if (next === article) return;
    detach?.();
    article = next;
    detach = next && attach(next);
  };
  const observer = new MutationObserver(() => {
    request ||= requestAnimationFrame(update);
  });
  observer.observe(tree, { childList: true, subtree: true });
  update();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(request);
    detach?.();
  };
}
