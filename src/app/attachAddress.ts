import { decodeAddress, encodeAddress, historyStep, type AddressState } from '../state/address';
import type { MapStore } from '../state/store';

/** Browsers refuse more than about 100 changes of an address in 10 s: typing writes it only when it pauses. */
const REPLACE_DELAY_MS = 200;

/** What a selection does to the history: a step that Back undoes, or the same entry with another address. */
export type AddressStep = 'push' | 'replace';

/**
 * Keeps the window's address and the store alike: a selection is a step of the history where `selecting` says so, all else
 * replaces it. Returns the undo.
 */
export function attachAddress(store: MapStore, page: Window, selecting: AddressStep): () => void {
  let timer = 0;
  let last = addressOf(store);
  const write = (step: AddressStep) => {
    // The whole address: a page with a `<base>`, a file and a frame without an origin take it too.
    const address = new URL(page.location.href);
    address.hash = encodeAddress(addressOf(store));
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
    if (encodeAddress(last) === page.location.hash) return;
    if (step === 'push') write(selecting);
    else timer = page.setTimeout(() => write('replace'), REPLACE_DELAY_MS);
  });
  const read = () => {
    page.clearTimeout(timer);
    const { graph, openAddress } = store.getState();
    openAddress(decodeAddress(page.location.hash, graph));
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
