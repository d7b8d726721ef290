import { targetsAt } from '../../graph/citations';
import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { placeIndexOf } from './locatorsOf';

/** The reader has pointed at these sentences of the article, or has come to them (`isReached`) while scrolling. */
export function selectAtPlaces(
  store: MapStore,
  places: readonly string[],
  isReached: boolean,
): void {
  const targets = targetsAt(placeIndexOf(store.getState().graph), places);
  if (isReached) selectReached(store, targets);
  else selectTargets(store, targets);
}

/** One target is selected; of several ties the panel asks which. */
export function selectTargets(store: MapStore, targets: readonly Target[]): void {
  const edges = targets.flatMap((target) => (target.kind === 'edge' ? [target.id] : []));
  const { select, offerChoice } = store.getState();
  const [first] = targets;
  if (edges.length > 1) offerChoice(edges);
  else if (first) select(first);
}

/** Who scrolls is asked nothing, and whoever has been asked may scroll to where the question stands. */
export function selectReached(store: MapStore, [first]: readonly Target[]): void {
  const { chooser, select } = store.getState();
  if (first && !chooser) select(first);
}
