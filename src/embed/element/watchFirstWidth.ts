/** Calls back once, with the width in CSS px of an element that has none yet, when it is shown. Returns the undo. */
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
