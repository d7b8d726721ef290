import { useCallback, useEffect, useState } from 'react';
import type { MapStore } from '../state/store';
import { getPages, loadPages, pagesLoaded, type Pages } from './loadPages';

interface LoadedPages {
  /** Null until they have loaded. */
  readonly pages: Pages | null;
  /** The last attempt to load them failed. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What asks for a page. */
const PAGE_STATE = ['selection', 'chooser', 'limits', 'when'] as const;

/**
 * The panel's pages; null until they have loaded. Loading starts with `mayLoad` or the first
 * selection, and each selection retries if it failed. `beforeChange` is called before they replace
 * the start page.
 */
export function usePages(store: MapStore, mayLoad: boolean, beforeChange: () => void): LoadedPages {
  const [pages, setPages] = useState(getPages);
  const [failed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    void loadPages().then((loaded) => setFailed(!loaded));
  }, []);
  useEffect(() => {
    if (mayLoad && !pages) retry();
  }, [mayLoad, pages, retry]);
  useEffect(() => {
    if (pages) return;
    let isWanted = true;
    void pagesLoaded.then((loaded) => {
      if (!isWanted) return;
      beforeChange();
      setPages(loaded);
    });
    const unsubscribe = store.subscribe((state, previous) => {
      if (PAGE_STATE.some((key) => state[key] !== previous[key])) retry();
    });
    return () => {
      isWanted = false;
      unsubscribe();
    };
  }, [pages, store, beforeChange, retry]);
  return { pages, failed, retry };
}
