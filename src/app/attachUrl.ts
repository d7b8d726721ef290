import {
  decodeUrlState,
  encodeUrlState,
  historyStep,
  isUnknownLink,
  type UrlState,
  type ViewMode,
} from '../state/urlState';
import type { MapStore } from '../state/store';

/** Browsers refuse more than about 100 changes of an address in 10 s: typing writes it only when it pauses. */
const REPLACE_DELAY_MS = 200;

/** What a selection does to the history: a step that Back undoes, or the same entry with another address. */
export type HistoryUpdate = 'push' | 'replace';

/** The part of a host's hash that is the map's (`embed/element/hostHash`). Hashes begin with `#`, or are ''. */
export interface HashPart {
  /** The map's own hash; '' where the host's says nothing of a map. */
  readonly read: (hash: string) => string;
  /** The host's hash with the map's in it; null where the host's has to stay as it is. */
  readonly write: (hash: string, own: string) => string | null;
}

/** Where a map keeps its address. */
export interface UrlBinding {
  readonly win: Window;
  readonly selecting: HistoryUpdate;
  /** Null: the whole hash is the map's. */
  readonly part: HashPart | null;
  /** The view that the address need not name; where it is left out, the map. */
  readonly plain?: ViewMode;
}

/**
 * Takes over what the address says, and from then on keeps address and store alike: a selection is a step of the history where
 * `selecting` says so, all else replaces it. A host's own hash stays until the map has something to write. Returns the undo.
 */
export function attachUrl(
  store: MapStore,
  { win, selecting, part, plain }: UrlBinding,
): () => void {
  let timer = 0;
  const readHash = () => {
    const { hash } = win.location;
    return part ? part.read(hash) : hash;
  };
  // In a host's page a hash without our parameter is the host's own affair: the map stays as it is.
  const isSilent = () => part !== null && readHash() === '';
  const open = () => {
    if (isSilent()) return;
    const { graph, applyUrlState } = store.getState();
    applyUrlState(decodeUrlState(readHash(), graph, plain), isUnknownLink(readHash(), graph));
  };
  open();
  let last = urlStateOf(store);
  const write = (step: HistoryUpdate) => {
    const hash = encodeUrlState(urlStateOf(store), plain);
    if (hash === '' && isSilent()) return;
    // The whole address: a page with a `<base>`, a file and a frame without an origin take it too.
    const url = new URL(win.location.href);
    const whole = part ? part.write(url.hash, hash) : hash;
    if (whole === null) return;
    url.hash = whole;
    const { history } = win;
    try {
      // The state object of the entry is the host's router's.
      history[step === 'push' ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // Refused to some pages without an origin, and after too many changes: the map goes on without.
    }
  };
  const unsubscribe = store.subscribe((state) => {
    const step = historyStep(last, state);
    last = urlStateOf(store);
    if (step === 'none') return;
    win.clearTimeout(timer);
    const written = decodeUrlState(readHash(), state.graph, plain);
    if (encodeUrlState(last) === encodeUrlState(written)) return;
    if (step === 'push') write(selecting);
    else timer = win.setTimeout(() => write('replace'), REPLACE_DELAY_MS);
  });
  const read = () => {
    win.clearTimeout(timer);
    open();
  };
  win.addEventListener('popstate', read);
  return () => {
    win.clearTimeout(timer);
    unsubscribe();
    win.removeEventListener('popstate', read);
  };
}

function urlStateOf(store: MapStore): UrlState {
  const { selection, shown, when, query, view } = store.getState();
  return { selection, shown, when, query, view };
}
