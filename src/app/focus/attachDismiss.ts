import type { MapStore } from '../../state/store';

/**
 * Escape dismisses a hover preview, wherever the focus is and even while the pointer stays (WCAG
 * 1.4.13). Runs before everything else that Escape does: a mark that Escape then focuses shows its
 * own preview. Returns the undo.
 */
export function attachDismiss(root: HTMLElement, store: MapStore): () => void {
  const doc = root.ownerDocument;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') store.getState().hover(null);
  };
  doc.addEventListener('keydown', onKeyDown, true);
  return () => doc.removeEventListener('keydown', onKeyDown, true);
}
