import { firstFocus } from '../../graph/firstFocus';
import type { MapStore } from '../../state/store';
import { visibleOf } from '../../state/visible';
import { pressKey, type KeyCallbacks } from '../interaction/attachKeys';

interface Callbacks extends KeyCallbacks {
  /** The surface has got or lost the focus. */
  onFocusChange(): void;
}

/**
 * Keyboard on a canvas, the counterpart of `attachKeys`: the surface is the one tab stop, and which
 * mark has the focus only the store knows. Returns the undo.
 */
export function attachCanvasKeys(
  surface: HTMLElement,
  store: MapStore,
  callbacks: Callbacks,
): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  surface.addEventListener(
    'keydown',
    (event) =>
      pressKey(event, store, {
        ...callbacks,
        onWalk: (target) => {
          store.getState().hover(target);
          callbacks.onWalk(target);
        },
      }),
    { signal },
  );
  surface.addEventListener(
    'focus',
    () => {
      const state = store.getState();
      const focus = state.focused ?? firstFocus(state.graph, visibleOf(state));
      state.focus(focus);
      if (focus && surface.matches(':focus-visible')) state.hover(focus.target);
      callbacks.onFocusChange();
    },
    { signal },
  );
  surface.addEventListener(
    'blur',
    () => {
      store.getState().hover(null);
      callbacks.onFocusChange();
    },
    { signal },
  );
  return () => undo.abort();
}
