import { STANCES } from '../../format/types';
import { loadOptional } from '../../i18n/loadOptional';
import type { HostPassages } from '../../state/passages';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { titleOfTarget } from '../../i18n/labels';
import { placeIndexOf } from '../article/locatorsOf';
import type { AttachedArticle } from '../article/attachArticle';
import type { StanceColors } from '../article/highlightStylesheet';
import { selectTargets, selectReached } from '../article/selectAtPlaces';
import { formatPlace } from '../../article/passageUrl';

export interface HostArticle {
  /** `article`, `follow` or `markers` has changed. */
  update(): void;
  stop(): void;
}

/** Ties a map to the article on its host's page that the attribute `article` names. What reads it comes only where there is one. */
export function attachHostArticle(
  store: MapStore,
  host: HTMLElement,
  messages: () => Messages,
): HostArticle {
  let attached: AttachedArticle | null = null;
  let stopWatching: (() => void) | null = null;
  let generation = 0;

  const setPassages = (answer: HostPassages | null) => {
    store.getState().setPassages(answer);
  };
  const detach = () => {
    generation += 1;
    stopWatching?.();
    stopWatching = null;
    setPassages(null);
  };
  const attach = async () => {
    const selector = host.getAttribute('article');
    if (selector === null) return;
    const now = generation;
    const [reader, observer] = await Promise.all([
      loadOptional(import('../article/attachArticle')),
      loadOptional(import('../article/observeArticle')),
    ]);
    if (now !== generation || !reader || !observer) return;
    const { graph } = store.getState();
    const missing = new Set(placeIndexOf(graph).places.map(formatPlace));
    // Until the article comes, none of it is on this page.
    setPassages({ found: new Map(), missing });
    stopWatching = observer.observeArticle(
      () => findArticle(host, selector),
      (article) => {
        attached = reader.attachArticle(
          article,
          graph,
          {
            onFound: setPassages,
            onPick: (targets) => selectTargets(store, targets),
            onReached: (targets) => selectReached(store, targets),
          },
          {
            follow: host.hasAttribute('follow'),
            colors: colorsOf(host),
            ...(host.hasAttribute('markers') && {
              markerLabel: (targets) =>
                messages().embed.marker(targets.map((target) => titleOfTarget(graph, target))),
            }),
          },
        );
        attached.highlight(store.getState().selection);
        return () => {
          attached?.stop();
          attached = null;
          setPassages({ found: new Map(), missing });
        };
      },
    );
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.selection !== previous.selection) attached?.select(state.selection);
    if (state.passageRequest && state.passageRequest !== previous.passageRequest)
      attached?.show(state.passageRequest.place);
  });
  void attach();
  return {
    update: () => {
      detach();
      void attach();
    },
    stop: () => {
      unsubscribe();
      detach();
    },
  };
}

/** The hues that the host's page has set for the map hold for its passages too. */
function colorsOf(host: HTMLElement): StanceColors {
  const style = getComputedStyle(host);
  return Object.fromEntries(
    STANCES.flatMap((stance) => {
      const color = style.getPropertyValue(`--edgewise-${stance}`).trim();
      return CSS.supports('color', color) ? [[stance, color]] : [];
    }),
  );
}

/** Beside the element first, then anywhere on the page. A selector that is none finds nothing. */
function findArticle(host: HTMLElement, selector: string): Element | null {
  const root = host.getRootNode();
  try {
    const near = root instanceof ShadowRoot ? root.querySelector(selector) : null;
    return near ?? host.ownerDocument.querySelector(selector);
  } catch {
    return null;
  }
}
