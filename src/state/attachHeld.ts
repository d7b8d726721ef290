import { edgesAtMoment } from '../graph/edgesAtMoment';
import { findMoment } from '../graph/moments';
import type { MapStore } from './store';

/**
 * Keeps `held` of the state in step with `when`: parsing the dates takes code that is loaded late.
 * Returns the undo.
 */
export function attachHeld(store: MapStore): () => void {
  const update = () => {
    const { graph, when, held } = store.getState();
    const moment = findMoment(graph, when);
    const next = moment ? edgesAtMoment(graph, moment) : null;
    if (next !== held) store.setState({ held: next });
  };
  update();
  return store.subscribe((state, previous) => {
    if (state.when !== previous.when || state.graph !== previous.graph) update();
  });
}
