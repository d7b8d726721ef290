import { useStore } from 'zustand';
import { nodeLabel } from '../../graph/sentence';
import { panelHeadingOf } from '../focus/panelHeadingOf';
import type { MapState, MapStore } from '../../state/store';
import { isSelectionHidden, visibleOf } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

type Missing = 'link' | 'all' | 'selection' | 'others' | null;

/**
 * What the filter or an isolated node hides, with a button that shows it again; or that the URL
 * leads to nothing, with a button that opens the search. Renders nothing if nothing is hidden.
 */
export function HiddenNotice({ store, messages: { filters, start } }: Props) {
  const missing = useStore(store, findMissing);
  const count = useStore(store, countShown);
  const isolated = useStore(store, isolatedName);
  const { showSelection, showAll, isolate } = store.getState();
  if (!missing) return null;
  const notices = {
    link: [start.unknownLink, start.searchInstead, () => undefined],
    all: [isolated ? filters.nothingAt(isolated) : filters.nothingShown, filters.showAll, showAll],
    selection: [filters.selectionHidden, filters.showIt, showSelection],
    others: [filters.onlyStar(isolated ?? '', count), filters.wholeMap, () => isolate(null)],
  } as const;
  const [text, wayBack, goBack] = notices[missing];
  return (
    <p className="ew-notice" tabIndex={-1} data-notice={missing}>
      <span>{text}</span>{' '}
      <button
        type="button"
        className="ew-step"
        onClick={({ currentTarget }) => {
          // The button is removed with the notice; the focus stays in the panel, or moves to the
          // search.
          if (missing === 'link') focusSearch(currentTarget);
          else panelHeadingOf(currentTarget)()?.focus();
          goBack();
        }}
      >
        {wayBack}
      </button>
    </p>
  );
}

function focusSearch(inside: Element): void {
  inside.closest('[data-edgewise]')?.querySelector<HTMLElement>('.ew-search-input')?.focus();
}

function countShown(state: MapState): number {
  return visibleOf(state).edges.size;
}

function findMissing(state: MapState): Missing {
  if (state.unknownLink) return 'link';
  if (state.shown !== null && countShown(state) === 0) return 'all';
  if (isSelectionHidden(state)) return 'selection';
  return state.isolated === null ? null : 'others';
}

function isolatedName({ graph, isolated }: MapState): string | null {
  return isolated && nodeLabel(graph, isolated);
}
