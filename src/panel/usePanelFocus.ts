import { useEffect, useRef, type RefObject } from 'react';
import type { Target } from '../model/target';
import type { MapStore } from '../state/store';

/**
 * A new page begins at its top. If the button that opened it stood in the panel and went with the old page, the focus goes to
 * the new heading instead of getting lost.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  store: MapStore,
  selection: Target | null,
): void {
  const hadFocus = useRef(false);
  const opened = useRef(selection);
  // The store tells of a choice before React takes the old page away.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.selection !== previous.selection) hadFocus.current = holdsFocus(panel.current);
      }),
    [store, panel],
  );
  useEffect(() => {
    if (opened.current === selection || !panel.current) return;
    opened.current = selection;
    panel.current.scrollTop = 0;
    if (hadFocus.current && !holdsFocus(panel.current))
      panel.current.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
    hadFocus.current = false;
  }, [panel, selection]);
}

/** Asked of the panel's own root, which may be a shadow root. */
function holdsFocus(panel: HTMLElement | null): boolean {
  return Boolean(panel?.querySelector(':focus'));
}
