import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { focusedIn } from './focusedIn';
import { panelHeadingOf } from './panelHeadingOf';

/** What a page is about: a target, the map itself (`limits`) or a moment (its id). */
type PageSubject = Target | string | null;
/** What decides which page is shown. */
const PAGE_STATE = ['selection', 'limits', 'when'] as const;

interface PanelFocus {
  /**
   * Call before a page is removed for a reason other than a change of the store; records
   * whether it has the focus.
   */
  readonly rememberFocus: () => void;
  /** Call with the subject of the page that is now shown. */
  readonly focusNewPage: (opened: PageSubject) => void;
}

/**
 * A new page starts scrolled to its top. If the focus was in the panel and is lost with the old
 * page, it moves to the new heading. `openTarget` moves it there from the rest of the map.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, store: MapStore): PanelFocus {
  const hadFocus = useRef(false);
  const openedBefore = useRef<PageSubject | undefined>(undefined);
  const rememberFocus = useCallback(() => {
    hadFocus.current = hasFocus(panel.current);
  }, [panel]);
  // The store notifies of a selection before React removes the old page.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (PAGE_STATE.some((key) => state[key] !== previous[key])) rememberFocus();
      }),
    [store, rememberFocus],
  );
  const focusNewPage = useCallback(
    (opened: PageSubject) => {
      const isFirst = openedBefore.current === undefined;
      if (openedBefore.current === opened || !panel.current) return;
      openedBefore.current = opened;
      if (isFirst) return;
      panel.current.scrollTop = 0;
      // The page comes after a paint, or when its code has loaded: the reader may be elsewhere by then.
      const focused = focusedIn(panel.current);
      const isLost = focused === null || focused === document.body;
      if (hadFocus.current && isLost) panelHeadingOf(panel.current)()?.focus();
      hadFocus.current = false;
    },
    [panel],
  );
  return { rememberFocus, focusNewPage };
}

/** Checked inside the panel's own root, which may be a shadow root. */
function hasFocus(panel: HTMLElement | null): boolean {
  return panel !== null && panel.querySelector(':focus') !== null;
}
