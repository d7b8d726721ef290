import {
  decodeUrlState,
  encodeUrlState,
  historyStep,
  isUnknownLink,
  type UrlState,
  type ViewMode,
} from '../state/urlState';
import type { MapState, MapStore } from '../state/store';

/**
 * Browsers refuse more than about 100 URL changes in 10 s, so typing updates the URL only when it
 * pauses.
 */
const REPLACE_DELAY_MS = 200;

/**
 * How a selection changes the history: a new entry that Back undoes, or the same entry with another
 * URL.
 */
export type HistoryUpdate = 'push' | 'replace';

/**
 * The part of a host page's hash that belongs to the map (`embed/element/hostHash`). Hashes begin
 * with `#`, or are ''.
 */
export interface HashPart {
  /** The map's own hash; '' where the host's has no part for a map. */
  readonly read: (hash: string) => string;
  /** The host's hash with the map's part in it; null where the host's must stay unchanged. */
  readonly write: (hash: string, own: string) => string | null;
}

/** Where a map keeps its state in a URL. */
export interface UrlBinding {
  readonly win: Window;
  readonly selecting: HistoryUpdate;
  /** Null: the whole hash is the map's. */
  readonly part: HashPart | null;
  /** The default view mode, which the URL leaves out; `map` if omitted. */
  readonly plain?: ViewMode;
}

/**
 * Applies the URL to the store, then keeps the two in sync: a selection adds a history entry if
 * `selecting` is `push`; everything else replaces the entry. A host's own hash stays until the map
 * has something to write. Returns the undo.
 */
export function attachUrl(
  store: MapStore,
  { win, selecting, part, plain }: UrlBinding,
): () => void {
  /** After which the current entry of the history is rewritten; 0 if that is not due. */
  let timer = 0;
  const readHash = () => {
    const { hash } = win.location;
    return part ? part.read(hash) : hash;
  };
  // In a host page, a hash without our parameter is none of our business: the map keeps its state.
  const isSilent = () => part !== null && readHash() === '';
  const open = () => {
    if (isSilent()) return;
    const { graph, applyUrlState } = store.getState();
    applyUrlState(decodeUrlState(readHash(), graph, plain), isUnknownLink(readHash(), graph));
  };
  open();
  let last = urlStateOf(store);
  const write = (step: HistoryUpdate, state: UrlState) => {
    const hash = encodeUrlState(state, plain);
    if (hash === '' && isSilent()) return;
    // The complete URL: this also works in a page with a `<base>`, in a file, and in an iframe
    // without an origin.
    const url = new URL(win.location.href);
    const whole = part ? part.write(url.hash, hash) : hash;
    if (whole === null) return;
    url.hash = whole;
    const { history } = win;
    try {
      // The history entry's state object belongs to the host's router.
      history[step === 'push' ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // Refused in some pages without an origin, and after too many changes; the map works without
      // it.
    }
  };
  const unsubscribe = store.subscribe((state, previous) => {
    const step = isWithinTour(state, previous) ? 'replace' : historyStep(last, state);
    const before = last;
    last = urlStateOf(store);
    if (step === 'none') return;
    const due = timer;
    stopWaiting();
    const written = decodeUrlState(readHash(), state.graph, plain);
    if (encodeUrlState(last) === encodeUrlState(written)) return;
    if (step === 'push') {
      // Back leads to what was shown last, however briefly.
      if (due) write('replace', before);
      write(selecting, last);
      return;
    }
    timer = win.setTimeout(() => {
      timer = 0;
      write('replace', last);
    }, REPLACE_DELAY_MS);
  });
  const stopWaiting = () => {
    win.clearTimeout(timer);
    timer = 0;
  };
  const read = () => {
    stopWaiting();
    open();
  };
  win.addEventListener('popstate', read);
  return () => {
    stopWaiting();
    unsubscribe();
    win.removeEventListener('popstate', read);
  };
}

/** The whole tour is one step of the history: Back leads to where it was begun. */
function isWithinTour(state: MapState, previous: MapState): boolean {
  const isAtStop = ({ tour, selection }: MapState) => tour !== null && selection?.kind === 'step';
  return isAtStop(state) && isAtStop(previous);
}

function urlStateOf(store: MapStore): UrlState {
  const { selection, limits, shown, when, query, view } = store.getState();
  return { selection, limits, shown, when, query, view };
}
