import type { MapStore } from '../../state/store';

/**
 * Moves the focus to the question "Which line?" when it appears, since it needs an answer. Returns
 * the undo.
 */
export function attachChooserFocus(root: HTMLElement, store: MapStore): () => void {
  let request = 0;
  // React has rendered it by the next frame, unless its code is still on its way.
  const focusOnceShown = () => {
    const shown = root.querySelector<HTMLElement>('[data-chooser]');
    if (shown) shown.focus();
    else if (store.getState().chooser) request = requestAnimationFrame(focusOnceShown);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.chooser === null || state.chooser === previous.chooser) return;
    cancelAnimationFrame(request);
    request = requestAnimationFrame(focusOnceShown);
  });
  return () => {
    cancelAnimationFrame(request);
    unsubscribe();
  };
}
