import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Target } from '../graph/target';
import type { MapStore } from '../state/store';

interface PanelFocus {
  /**
   * Call before a page is removed for a reason other than a change of the selection; records
   * whether it has the focus.
   */
  readonly rememberFocus: () => void;
  /** Call with the target of the page that is now shown. */
  readonly focusNewPage: (opened: Target | null) => void;
}

/**
 * A new page starts scrolled to its top. If the focus was in the panel and is lost with the old
 * page, it moves to the new heading; keyboard focus also moves there from list and matrix, as it
 * does from the drawing.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, store: MapStore): PanelFocus {
  const focusedBefore = useRef<'panel' | 'view' | null>(null);
  const openedBefore = useRef<Target | null | undefined>(undefined);
  const rememberFocus = useCallback(() => {
    focusedBefore.current = findFocus(panel.current);
  }, [panel]);
  // The store notifies of a selection before React removes the old page.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.selection !== previous.selection) rememberFocus();
      }),
    [store, rememberFocus],
  );
  const focusNewPage = useCallback(
    (opened: Target | null) => {
      const isFirst = openedBefore.current === undefined;
      if (openedBefore.current === opened || !panel.current) return;
      openedBefore.current = opened;
      if (isFirst) return;
      panel.current.scrollTop = 0;
      if (focusedBefore.current && findFocus(panel.current) !== 'panel')
        panel.current.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
      focusedBefore.current = null;
    },
    [panel],
  );
  return { rememberFocus, focusNewPage };
}

/**
 * Checked inside the map's own root, which may be a shadow root. A row that a pointer pressed keeps
 * its focus.
 */
function findFocus(panel: HTMLElement | null): 'panel' | 'view' | null {
  if (panel?.querySelector(':focus')) return 'panel';
  const map = panel?.closest('[data-edgewise]');
  return map?.querySelector('.ew-view :is(a, button):focus-visible') ? 'view' : null;
}
