import {
  decodeAddress,
  encodeAddress,
  historyStep,
  unwrapHash,
  wrapHash,
  type AddressState,
  type View,
} from '../state/urlState';
import type { MapStore } from '../state/store';

/** Browsers refuse more than about 100 changes of an address in 10 s: typing writes it only when it pauses. */
const REPLACE_DELAY_MS = 200;

/** What a selection does to the history: a step that Back undoes, or the same entry with another address. */
export type AddressStep = 'push' | 'replace';

/** Where a map keeps its address. */
export interface AddressHome {
  readonly page: Window;
  readonly selecting: AddressStep;
  /** Null: the whole hash is the map's. Else the parameter of the host's hash that holds it (CONTRACT 2). */
  readonly key: string | null;
  /** The view that the address need not name; where it is left out, the map. */
  readonly plain?: View;
}

/**
 * Takes over what the address says, and from then on keeps address and store alike: a selection is a step of the history where
 * `selecting` says so, all else replaces it. A host's own hash stays until the map has something to write. Returns the undo.
 */
export function attachAddress(
  store: MapStore,
  { page, selecting, key, plain }: AddressHome,
): () => void {
  let timer = 0;
  const readHash = () => {
    const { hash } = page.location;
    return key === null ? hash : unwrapHash(hash, key);
  };
  // In a host's page a hash without our parameter is the host's own affair: the map stays as it is.
  const isSilent = () => key !== null && readHash() === '';
  const open = () => {
    if (isSilent()) return;
    const { graph, openAddress } = store.getState();
    openAddress(decodeAddress(readHash(), graph, plain));
  };
  open();
  let last = addressOf(store);
  const write = (step: AddressStep) => {
    const hash = encodeAddress(addressOf(store), plain);
    if (hash === '' && isSilent()) return;
    // The whole address: a page with a `<base>`, a file and a frame without an origin take it too.
    const address = new URL(page.location.href);
    address.hash = key === null ? hash : wrapHash(hash, key);
    try {
      page.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // Refused to some pages without an origin, and after too many changes: the map goes on without.
    }
  };
  const unsubscribe = store.subscribe((state) => {
    const step = historyStep(last, state);
    last = addressOf(store);
    if (step === 'none') return;
    page.clearTimeout(timer);
    const written = decodeAddress(readHash(), state.graph, plain);
    if (encodeAddress(last) === encodeAddress(written)) return;
    if (step === 'push') write(selecting);
    else timer = page.setTimeout(() => write('replace'), REPLACE_DELAY_MS);
  });
  const read = () => {
    page.clearTimeout(timer);
    open();
  };
  page.addEventListener('popstate', read);
  return () => {
    page.clearTimeout(timer);
    unsubscribe();
    page.removeEventListener('popstate', read);
  };
}

function addressOf(store: MapStore): AddressState {
  const { selection, shown, query, view } = store.getState();
  return { selection, shown, query, view };
}
