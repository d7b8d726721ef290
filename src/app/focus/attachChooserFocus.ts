import type { MapStore } from '../../state/store';

/** A question wants an answer: "Which line?" takes the focus when it comes up. Returns the undo. */
export function attachChooserFocus(root: HTMLElement, store: MapStore): () => void {
  let request = 0;
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.chooser === null || state.chooser === previous.chooser) return;
    // React has drawn it by the next frame.
    request = requestAnimationFrame(() =>
      root.querySelector<HTMLElement>('[data-chooser]')?.focus(),
    );
  });
  return () => {
    cancelAnimationFrame(request);
    unsubscribe();
  };
}
