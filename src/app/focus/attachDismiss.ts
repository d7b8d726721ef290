import type { MapStore } from '../../state/store';

/**
 * Escape takes away what the pointer previews, wherever the focus is and though the pointer stays (WCAG 1.4.13). Before all else that
 * Escape does: a mark that it brings the focus to previews itself. Returns the undo.
 */
export function attachDismiss(root: HTMLElement, store: MapStore): () => void {
  const doc = root.ownerDocument;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') store.getState().hover(null);
  };
  doc.addEventListener('keydown', onKeyDown, true);
  return () => doc.removeEventListener('keydown', onKeyDown, true);
}
