import { useEffect, useState } from 'react';
import type { MapStore } from '../state/store';
import { loadPages, getPages, type Pages } from './loadPages';

/**
 * The pages for selections; null until they have loaded. Loading starts when the panel is mounted,
 * before anybody can select, and is retried at a selection if it failed. `beforeChange` is called
 * before they replace the start page.
 */
export function usePages(store: MapStore, beforeChange: () => void): Pages | null {
  const [pages, setPages] = useState(getPages);
  useEffect(() => {
    if (pages) return;
    let isWanted = true;
    const load = () => {
      void loadPages().then((loaded) => {
        // If they fail to load, the start page stays, and the next selection retries.
        if (!isWanted || !loaded) return;
        beforeChange();
        setPages(loaded);
      });
    };
    load();
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.selection !== previous.selection || state.chooser !== previous.chooser) load();
    });
    return () => {
      isWanted = false;
      unsubscribe();
    };
  }, [pages, store, beforeChange]);
  return pages;
}
