import { placesOf } from '../graph/citations';
import { formatTarget } from '../graph/target';
import type { MapState, MapStore } from '../state/store';
import type { SelectDetail } from './events';

export interface ChangeCallbacks {
  onSelect(detail: SelectDetail): void;
  /** The stances that are shown now; all three if there is no filter. */
  onShow(stances: readonly string[]): void;
}

/** Reports what the reader, or the host itself, has changed. Returns the undo. */
export function attachChanges(store: MapStore, { onSelect, onShow }: ChangeCallbacks): () => void {
  return store.subscribe((state, previous) => {
    if (state.selection !== previous.selection) onSelect(selectDetail(state));
    if (state.shown !== previous.shown) onShow(shownStances(state));
  });
}

export function selectDetail({ graph, selection }: MapState): SelectDetail {
  return {
    target: selection && formatTarget(selection),
    locators: selection ? placesOf(graph, selection).map(({ place }) => place) : [],
  };
}

function shownStances({ shown }: MapState): readonly string[] {
  return shown ?? ['cooperation', 'dispute', 'neutral'];
}
