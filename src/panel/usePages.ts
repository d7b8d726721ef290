import { useEffect, useState } from 'react';
import type { MapStore } from '../state/store';
import { loadPages, getPages, type Pages } from './loadPages';

/** What asks for a page. */
const PAGE_STATE = ['selection', 'chooser', 'limits', 'when'] as const;

/**
 * The pages of what is chosen; null until they are here. They come as soon as the panel stands, before anybody can choose, and
 * once more with a choice where they could not. `beforeChange` is told before they take the overview's place.
 */
export function usePages(store: MapStore, beforeChange: () => void): Pages | null {
  const [pages, setPages] = useState(getPages);
  useEffect(() => {
    if (pages) return;
    let isWanted = true;
    const load = () => {
      void loadPages().then((loaded) => {
        // Where they cannot come there is the overview, and the next choice tries again.
        if (!isWanted || !loaded) return;
        beforeChange();
        setPages(loaded);
      });
    };
    load();
    const unsubscribe = store.subscribe((state, previous) => {
      if (PAGE_STATE.some((key) => state[key] !== previous[key])) load();
    });
    return () => {
      isWanted = false;
      unsubscribe();
    };
  }, [pages, store, beforeChange]);
  return pages;
}
