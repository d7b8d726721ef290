import { useStore } from 'zustand';
import type { MapState, MapStore } from '../state/store';
import { isSelectionHidden, visibleOf } from '../state/visible';
import type { Words } from '../state/words/en';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

const isEmpty = (state: MapState) => visibleOf(state).edges.size === 0;

/** What the filter has taken away, with the way back. Nothing where nothing is missed. */
export function HiddenNotice({ store, words: { filters } }: Props) {
  const hidden = useStore(store, isSelectionHidden);
  const empty = useStore(store, isEmpty);
  const filtered = useStore(store, (state) => state.shown !== null);
  const { showSelection, showAll } = store.getState();
  if (!hidden && !(empty && filtered)) return null;
  return (
    <p className="ew-notice">
      <span>{hidden ? filters.selectionHidden : filters.nothingShown}</span>{' '}
      <button type="button" className="ew-step" onClick={hidden ? showSelection : showAll}>
        {hidden ? filters.showIt : filters.showAll}
      </button>
    </p>
  );
}
