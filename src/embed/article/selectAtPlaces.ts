import { targetsAt } from '../../graph/citations';
import { stopAtPlace } from '../../graph/stopAtPlace';
import type { Target } from '../../graph/target';
import { tourOf } from '../../graph/tour';
import type { MapStore } from '../../state/store';
import { placeIndexOf } from './placeIndexOf';

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
  if (isReached) selectReached(store, targets, places);
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
 * the question. During the tour the sentence in view moves the tour instead.
 */
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
 * During the tour, moves to the step of the sentence in view; does nothing while the reader is on
 * the page of an edge, a name or a moment.
 */
function followReached(store: MapStore, places: readonly string[]): void {
  const { graph, selection, tour, follow } = store.getState();
  if (selection?.kind !== 'step') return;
  const stop = stopAtPlace(tourOf(graph), places, tour?.at);
  if (stop) follow(stop.step.id);
}
