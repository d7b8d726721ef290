import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { PassagesContextValue } from './PassagesContext';

/** The article on the host page, for `PassagesContext`; null if there is none. */
export function useArticle(store: MapStore): PassagesContextValue | null {
  const passages = useStore(store, (state) => state.passages);
  return useMemo(
    () => passages && { ...passages, show: store.getState().askPassage },
    [passages, store],
  );
}
