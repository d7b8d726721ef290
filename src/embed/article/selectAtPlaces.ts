import { formatPlace } from '../../article/passageUrl';
import { targetsAt } from '../../graph/citations';
import type { Target } from '../../graph/target';
import { tourOf } from '../../graph/tour';
import type { MapStore } from '../../state/store';
import { placeIndexOf } from './locatorsOf';

/** The reader has pointed at these sentences of the article, or has come to them (`isReached`) while scrolling. */
export function selectAtPlaces(
  store: MapStore,
  places: readonly string[],
  isReached: boolean,
): void {
  const targets = targetsAt(placeIndexOf(store.getState().graph), places);
  if (isReached) selectReached(store, targets, places);
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
export function selectReached(
  store: MapStore,
  [first]: readonly Target[],
  places: readonly string[],
): void {
  const { chooser, select, tour } = store.getState();
  if (tour) followReached(store, places);
  else if (first && !chooser) select(first);
}

/**
 * While the tour is followed the sentence in view leads to the step that cites it, the first of
 * several; to none if the current one does too, or while the reader is on a tie's page.
 */
function followReached(store: MapStore, places: readonly string[]): void {
  const { graph, selection, tour, follow } = store.getState();
  if (selection?.kind !== 'step') return;
  const citing = tourOf(graph)
    .map(({ step }) => step)
    .filter((step) => step.places.some((place) => places.includes(formatPlace(place))));
  const [first] = citing;
  if (first && citing.every(({ id }) => id !== tour?.at)) follow(first.id);
}
