import { useStore } from 'zustand';
import { stopIndex, tourOf } from '../../graph/tour';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * On the page of an edge, a node or a moment that was opened from the tour: the way back to its
 * step.
 */
export function TourNotice({ store, messages }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const at = useStore(store, ({ tour, selection }) =>
    selection?.kind === 'step' ? undefined : tour?.at,
  );
  const stops = tourOf(graph);
  const index = stopIndex(stops, at);
  const stop = stops[index];
  if (!stop) return null;
  return (
    <p className="ew-notice">
      <button
        type="button"
        className="ew-step"
        onClick={() => store.getState().follow(stop.step.id)}
      >
        <span aria-hidden="true" className="ew-arrow">
          ←
        </span>{' '}
        <span>{pickArgumentMessages(messages.lang).tour.resume(index + 1, stops.length)}</span>
      </button>
    </p>
  );
}
