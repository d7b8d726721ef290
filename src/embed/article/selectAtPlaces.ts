import { targetsAt } from '../../graph/citations';
import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { placeIndexOf } from './locatorsOf';

/**
 * The reader has pointed at these sentences of the article or, with `isReached`, has scrolled to
 * them.
 */
export function selectAtPlaces(
  store: MapStore,
  places: readonly string[],
  isReached: boolean,
): void {
  const targets = targetsAt(placeIndexOf(store.getState().graph), places);
  if (isReached) selectReached(store, targets);
  else selectTargets(store, targets);
}

/** A single target is selected; if there are several edges, the panel asks which. */
export function selectTargets(store: MapStore, targets: readonly Target[]): void {
  const edges = targets.flatMap((target) => (target.kind === 'edge' ? [target.id] : []));
  const { select, offerChoice } = store.getState();
  const [first] = targets;
  if (edges.length > 1) offerChoice(edges);
  else if (first) select(first);
}

/**
 * A reader who is scrolling is not asked anything; one who has been asked may have scrolled to see
 * the question.
 */
export function selectReached(store: MapStore, [first]: readonly Target[]): void {
  const { chooser, select } = store.getState();
  if (first && !chooser) select(first);
}
