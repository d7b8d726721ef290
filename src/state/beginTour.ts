import { tourOf } from '../graph/tour';
import type { MapStore } from './store';

/** Goes to the first step, unless the tour has begun. */
export function beginTour(store: MapStore): void {
  const { graph, tour, follow } = store.getState();
  const [first] = tourOf(graph);
  if (first && !tour) follow(first.step.id);
}
