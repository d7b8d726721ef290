import { formatPlace } from '../../article/passageUrl';
import { STANCES } from '../../format/types';
import { titleOfTarget } from '../../i18n/labels';
import type { Messages } from '../../i18n/messages/en';
import type { HostPassages } from '../../state/passages';
import type { MapStore } from '../../state/store';
import { attachArticle, type AttachedArticle } from '../article/attachArticle';
import { findAround } from '../article/findAround';
import type { StanceColors } from '../article/highlightStylesheet';
import { placeIndexOf } from '../article/placeIndexOf';
import { observeArticle } from '../article/observeArticle';
import { selectTargets, selectReached } from '../article/selectAtPlaces';

/** Finds the article, now or when it appears, and connects it to the map. Returns the undo. */
export function watchHostArticle(
  store: MapStore,
  host: HTMLElement,
  selector: string,
  messages: () => Messages,
): () => void {
  const { graph } = store.getState();
  const missing = new Set(placeIndexOf(graph).places.map(formatPlace));
  let attached: AttachedArticle | null = null;
  const setPassages = (answer: HostPassages | null) => {
    store.getState().setPassages(answer);
  };
  const markerLabel = (targets: Parameters<typeof selectTargets>[1]) =>
    messages().embed.marker(targets.map((target) => titleOfTarget(graph, target)));
  const attach = (article: Element) => {
    attached = attachArticle(
      article,
      graph,
      {
        onFound: setPassages,
        onPick: (targets) => selectTargets(store, targets),
        onReached: (targets, place) => selectReached(store, targets, [place]),
      },
      {
        follow: host.hasAttribute('follow'),
        colors: colorsOf(host),
        ...(host.hasAttribute('markers') && { markerLabel }),
      },
    );
    attached.highlight(store.getState().selection);
    return () => {
      attached?.stop();
      attached = null;
      setPassages({ found: new Map(), missing });
    };
  };
  // Until the article appears, none of its passages are on this page.
  setPassages({ found: new Map(), missing });
  const stopWatching = observeArticle(host, () => findAround(host, selector), attach);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.selection !== previous.selection) attached?.select(state.selection);
    if (state.passageRequest && state.passageRequest !== previous.passageRequest)
      attached?.show(state.passageRequest.place);
  });
  return () => {
    unsubscribe();
    stopWatching();
    setPassages(null);
  };
}

/** Colors that the host page sets for the map apply to its passages as well. */
function colorsOf(host: HTMLElement): StanceColors {
  const style = getComputedStyle(host);
  return Object.fromEntries(
    STANCES.flatMap((stance) => {
      const color = style.getPropertyValue(`--edgewise-${stance}`).trim();
      return CSS.supports('color', color) ? [[stance, color]] : [];
    }),
  );
}
