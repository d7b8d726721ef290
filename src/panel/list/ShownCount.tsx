import { useStore } from 'zustand';
import { nodeLabel } from '../../graph/sentence';
import type { MapState, MapStore } from '../../state/store';
import { visibleOf } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** How many edges are shown, why if there are none, and a button that shows all. */
export function ShownCount({ store, messages: { filters } }: Props) {
  const shown = useStore(store, countShown);
  const all = useStore(store, (state) => state.graph.edges.length);
  const isolated = useStore(store, isolatedName);
  const isEmpty = isolated === null ? filters.nothingShown : filters.nothingAt(isolated);
  return (
    <p className="ew-view-count">
      <span>{shown === 0 ? isEmpty : filters.counts(shown, all)}</span>
      {shown < all && (
        <button
          type="button"
          className="ew-step"
          onClick={({ currentTarget }) => {
            const { showAll, isolate } = store.getState();
            // The button is removed with the notice; the focus stays in the view.
            currentTarget.closest('.ew-view')?.querySelector('input')?.focus();
            isolate(null);
            showAll();
          }}
        >
          {filters.showAll}
        </button>
      )}
    </p>
  );
}

function countShown(state: MapState): number {
  return visibleOf(state).edges.size;
}

function isolatedName({ graph, isolated }: MapState): string | null {
  return isolated && nodeLabel(graph, isolated);
}
