import type { MapStore } from '../../state/store';

/**
 * Moves the focus to the question "Which line?" when it appears, since it needs an answer. Returns
 * the undo.
 */
export function attachChooserFocus(root: HTMLElement, store: MapStore): () => void {
  let request = 0;
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.chooser === null || state.chooser === previous.chooser) return;
    // React has rendered it by the next frame.
    request = requestAnimationFrame(() =>
      root.querySelector<HTMLElement>('[data-chooser]')?.focus(),
    );
  });
  return () => {
    cancelAnimationFrame(request);
    unsubscribe();
  };
}
