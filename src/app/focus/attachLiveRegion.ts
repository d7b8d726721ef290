import { pickLiveMessages } from '../../i18n/messages/live/pickLiveMessages';
import type { MapState, MapStore } from '../../state/store';
import { isSelectionHidden, visibleOf } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { findMoment } from '../../graph/moments';
import { titleOfTarget } from '../../i18n/labels';

/** Fast changes are announced once, when they pause. */
const ANNOUNCE_DELAY_MS = 250;

/** Announces changes in one polite live region. Returns the undo. */
export function attachLiveRegion(
  store: MapStore,
  messages: Messages,
  region: HTMLElement,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (message: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = message;
    }, ANNOUNCE_DELAY_MS);
  };
  // Set from the URL, before this subscribed to the store.
  if (store.getState().unknownLink) announce(messages.start.unknownLink);
  const unsubscribe = store.subscribe((state, previous) => {
    const message = messageOf(state, previous, messages);
    if (message !== null) announce(message);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

function messageOf(state: MapState, previous: MapState, messages: Messages): string | null {
  const { filters, views, search, start } = messages;
  const live = pickLiveMessages(messages.lang);
  const { graph, selection, shown, isolated, chooser } = state;
  if (chooser !== null && chooser !== previous.chooser)
    return live.chooser(messages.number(chooser.length));
  if (isolated !== previous.isolated) {
    if (isolated === null) return live.whole;
    return filters.onlyStar(graph.nodeById.get(isolated)?.label ?? '', visibleOf(state).edges.size);
  }
  const counts = filters.counts(visibleOf(state).edges.size, graph.edges.length);
  if (state.held !== previous.held)
    return live.moment(findMoment(graph, state.when)?.label ?? null, counts);
  if (state.limits && !previous.limits) return start.notShown;
  if (selection !== previous.selection)
    return selection === null
      ? live.nothingSelected
      : live.selected(titleOfTarget(graph, selection));
  if (state.view !== previous.view) return live.view(views[state.view]);
  if (state.unknownLink && !previous.unknownLink) return start.unknownLink;
  if (state.found !== null && state.found !== previous.found) return search.count(state.found);
  if (previous.moved && !state.moved) return live.resetPositions;
  if (shown === previous.shown) return null;
  return isSelectionHidden(state) ? `${counts}. ${live.selectionHidden}` : counts;
}
