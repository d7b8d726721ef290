import { useStore } from 'zustand';
import { tourMinutes, tourOf } from '../../graph/tour';
import type { Messages } from '../../i18n/messages/en';
import { beginTour } from '../../state/beginTour';
import type { MapStore } from '../../state/store';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** Begins the tour through the argument, and says how long it is; nothing if there is no tour. */
export function FollowButton({ store, messages: { start } }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const stops = tourOf(graph);
  const [first] = stops;
  if (!first) return null;
  return (
    <button
      type="button"
      className="ew-follow"
      onClick={({ currentTarget, detail }) => {
        const drawer = currentTarget.closest('.ew-sheet');
        // Pressed by key in the lowered drawer, it disappears: the handle takes the focus.
        if (detail === 0 && !currentTarget.closest('[data-panel]'))
          drawer?.querySelector<HTMLElement>('.ew-handle')?.focus();
        beginTour(store);
      }}
    >
      <span>{start.follow}</span> <span>{start.tourLength(stops.length, tourMinutes(stops))}</span>
    </button>
  );
}
