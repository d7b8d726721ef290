import { targetsAt } from '../model/placeIndex';
import type { Target } from '../model/target';
import type { MapStore } from '../state/store';
import { placeIndexOf } from './locatorsOf';

/** The reader has pointed at these sentences of the article. */
export function pickPlaces(store: MapStore, places: readonly string[]): void {
  pickTargets(store, targetsAt(placeIndexOf(store.getState().graph), places));
}

/** One target is selected; of several ties the panel asks which. */
export function pickTargets(store: MapStore, targets: readonly Target[]): void {
  const edges = targets.flatMap((target) => (target.kind === 'edge' ? [target.id] : []));
  const { select, offerChoice } = store.getState();
  const [first] = targets;
  if (edges.length > 1) offerChoice(edges);
  else if (first) select(first);
}
