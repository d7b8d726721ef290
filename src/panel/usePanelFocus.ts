import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Target } from '../graph/target';
import type { MapStore } from '../state/store';

/** What a page is about: a target, the map itself (`limits`) or a moment (its id). */
type PageSubject = Target | string | null;
/** What decides which page is shown. */
const PAGE_STATE = ['selection', 'limits', 'when'] as const;

interface PanelFocus {
  /** To be called before a page goes of which the store does not tell: notes whether the focus goes with it. */
  readonly rememberFocus: () => void;
  /** To be called with what the page that now stands is about. */
  readonly focusNewPage: (opened: PageSubject) => void;
}

/**
 * A new page begins at its top. If the button that opened it stood in the panel and went with the old page, the focus goes to
 * the new heading instead of getting lost; and from list and matrix the keyboard goes there too, as it does from the drawing.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, store: MapStore): PanelFocus {
  const focusedBefore = useRef<'panel' | 'view' | null>(null);
  const openedBefore = useRef<PageSubject | undefined>(undefined);
  const rememberFocus = useCallback(() => {
    focusedBefore.current = findFocus(panel.current);
  }, [panel]);
  // The store tells of a choice before React takes the old page away.
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
      if (focusedBefore.current && findFocus(panel.current) !== 'panel')
        panel.current.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
      focusedBefore.current = null;
    },
    [panel],
  );
  return { rememberFocus, focusNewPage };
}

/** Asked of the panel's own root, which may be a shadow root. A row that a pointer pressed keeps its focus. */
function findFocus(panel: HTMLElement | null): 'panel' | 'view' | null {
  if (panel?.querySelector(':focus')) return 'panel';
  const map = panel?.closest('[data-edgewise]');
  return map?.querySelector('.ew-view :is(a, button):focus-visible') ? 'view' : null;
}
