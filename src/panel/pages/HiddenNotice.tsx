import { useStore } from 'zustand';
import { nodeLabel } from '../../graph/sentence';
import type { MapState, MapStore } from '../../state/store';
import { isSelectionHidden, visibleOf } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

type Missing = 'all' | 'selection' | 'others' | null;

/** What the filter or a star shown alone has taken away, with the way back. Nothing where nothing is missed. */
export function HiddenNotice({ store, messages: { filters } }: Props) {
  const missing = useStore(store, findMissing);
  const count = useStore(store, countShown);
  const isolated = useStore(store, isolatedName);
  const { showSelection, showAll, isolate } = store.getState();
  if (!missing) return null;
  const notices = {
    all: [isolated ? filters.nothingAt(isolated) : filters.nothingShown, filters.showAll, showAll],
    selection: [filters.selectionHidden, filters.showIt, showSelection],
    others: [filters.onlyStar(isolated ?? '', count), filters.wholeMap, () => isolate(null)],
  } as const;
  const [text, wayBack, goBack] = notices[missing];
  return (
    <p className="ew-notice">
      <span>{text}</span>{' '}
      <button
        type="button"
        className="ew-step"
        onClick={({ currentTarget }) => {
          // The button goes with what it says; the keyboard stays in the panel.
          const panel = currentTarget.closest('[data-panel]');
          panel?.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
          goBack();
        }}
      >
        {wayBack}
      </button>
    </p>
  );
}

function countShown(state: MapState): number {
  return visibleOf(state).edges.size;
}

function findMissing(state: MapState): Missing {
  if (state.shown !== null && countShown(state) === 0) return 'all';
  if (isSelectionHidden(state)) return 'selection';
  return state.isolated === null ? null : 'others';
}

function isolatedName({ graph, isolated }: MapState): string | null {
  return isolated && nodeLabel(graph, isolated);
}
