/**
 * For an element without a width: calls back once, with its width in CSS px, when it is displayed.
 * Returns the undo.
 */
export function watchFirstWidth(element: Element, onWidth: (px: number) => void): () => void {
  const observer = new ResizeObserver(() => {
    const { width } = element.getBoundingClientRect();
    if (width === 0) return;
    observer.disconnect();
    onWidth(width);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
