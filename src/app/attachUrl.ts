import {
  decodeUrlState,
  encodeUrlState,
  historyStep,
  isUnknownLink,
  unwrapHash,
  wrapHash,
  type UrlState,
  type ViewMode,
} from '../state/urlState';
import type { MapStore } from '../state/store';

/** Browsers refuse more than about 100 changes of an address in 10 s: typing writes it only when it pauses. */
const REPLACE_DELAY_MS = 200;

/** What a selection does to the history: a step that Back undoes, or the same entry with another address. */
export type HistoryUpdate = 'push' | 'replace';

/** Where a map keeps its address. */
export interface UrlBinding {
  readonly win: Window;
  readonly selecting: HistoryUpdate;
  /** Null: the whole hash is the map's. Else the parameter of the host's hash that holds it (CONTRACT 2). */
  readonly key: string | null;
  /** The view that the address need not name; where it is left out, the map. */
  readonly plain?: ViewMode;
}

/**
 * Takes over what the address says, and from then on keeps address and store alike: a selection is a step of the history where
 * `selecting` says so, all else replaces it. A host's own hash stays until the map has something to write. Returns the undo.
 */
export function attachUrl(store: MapStore, { win, selecting, key, plain }: UrlBinding): () => void {
  let timer = 0;
  const readHash = () => {
    const { hash } = win.location;
    return key === null ? hash : unwrapHash(hash, key);
  };
  // In a host's page a hash without our parameter is the host's own affair: the map stays as it is.
  const isSilent = () => key !== null && readHash() === '';
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
    url.hash = key === null ? hash : wrapHash(hash, key);
    try {
      win.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', url);
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
  const { selection, shown, query, view } = store.getState();
  return { selection, shown, query, view };
}
