import { formatPlace } from '../../article/passageUrl';
import { STANCES } from '../../format/types';
import { titleOfTarget } from '../../i18n/labels';
import type { Words } from '../../i18n/messages/en';
import type { Passages } from '../../state/passages';
import type { MapStore } from '../../state/store';
import { attachArticle, type AttachedArticle } from '../article/attachArticle';
import { findAround } from '../article/findAround';
import type { Hues } from '../article/highlightStylesheet';
import { placeIndexOf } from '../article/locatorsOf';
import { watchArticle } from '../article/observeArticle';
import { pickTargets, reachTargets } from '../article/pickPlaces';

/** Finds the article, now or when it comes, and ties it to the map. Returns the undo. */
export function watchHostArticle(
  store: MapStore,
  host: HTMLElement,
  selector: string,
  words: () => Words,
): () => void {
  const { graph } = store.getState();
  const missing = new Set(placeIndexOf(graph).places.map(formatPlace));
  let attached: AttachedArticle | null = null;
  const say = (answer: Passages | null) => {
    store.getState().setPassages(answer);
  };
  const markerLabel = (targets: Parameters<typeof pickTargets>[1]) =>
    words().embed.marker(targets.map((target) => titleOfTarget(graph, target)));
  const attach = (article: Element) => {
    attached = attachArticle(
      article,
      graph,
      {
        onFound: say,
        onPick: (targets) => pickTargets(store, targets),
        onReached: (targets) => reachTargets(store, targets),
      },
      {
        follow: host.hasAttribute('follow'),
        hues: huesOf(host),
        ...(host.hasAttribute('markers') && { markerLabel }),
      },
    );
    attached.light(store.getState().selection);
    return () => {
      attached?.stop();
      attached = null;
      say({ found: new Map(), missing });
    };
  };
  // Until the article comes, none of it is on this page.
  say({ found: new Map(), missing });
  const stopWatching = watchArticle(host, () => findAround(host, selector), attach);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.selection !== previous.selection) attached?.select(state.selection);
    if (state.wish && state.wish !== previous.wish) attached?.show(state.wish.place);
  });
  return () => {
    unsubscribe();
    stopWatching();
    say(null);
  };
}

/** The hues that the host's page has set for the map hold for its passages too. */
function huesOf(host: HTMLElement): Hues {
  const style = getComputedStyle(host);
  return Object.fromEntries(
    STANCES.flatMap((stance) => {
      const hue = style.getPropertyValue(`--edgewise-${stance}`).trim();
      return CSS.supports('color', hue) ? [[stance, hue]] : [];
    }),
  );
}
