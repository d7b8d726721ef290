import { decodeAddress, encodeAddress, historyStep, type AddressState } from '../state/address';
import type { MapStore } from '../state/store';

/** Browsers refuse more than about 100 changes of an address in 10 s: typing writes it only when it pauses. */
const REPLACE_DELAY_MS = 200;

/** Keeps the page's address and the store alike: a selection is a step of the history, all else replaces it. Returns the undo. */
export function attachAddress(store: MapStore, page: Window): () => void {
  let timer = 0;
  let last = addressOf(store);
  const write = (step: 'push' | 'replace') => {
    const { pathname, search } = page.location;
    const address = pathname + search + encodeAddress(addressOf(store));
    if (step === 'push') page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  const unsubscribe = store.subscribe((state) => {
    const step = historyStep(last, state);
    last = addressOf(store);
    if (step === 'none') return;
    page.clearTimeout(timer);
    if (encodeAddress(last) === page.location.hash) return;
    if (step === 'push') write('push');
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
