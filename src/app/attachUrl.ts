import {
  decodeAddress,
  encodeAddress,
  historyStep,
  type AddressState,
  type View,
} from '../state/urlState';
import type { MapStore } from '../state/store';

/** Browsers refuse more than about 100 changes of an address in 10 s: typing writes it only when it pauses. */
const REPLACE_DELAY_MS = 200;

/** What a selection does to the history: a step that Back undoes, or the same entry with another address. */
export type AddressStep = 'push' | 'replace';

/** The part of a host's hash that is the map's (`embed/element/hostHash`). Hashes begin with `#`, or are ''. */
export interface HashPart {
  /** The map's own hash; '' where the host's says nothing of a map. */
  readonly read: (hash: string) => string;
  /** The host's hash with the map's in it; null where the host's is not to be touched. */
  readonly write: (hash: string, own: string) => string | null;
}

/** Where a map keeps its address. */
export interface AddressHome {
  readonly page: Window;
  readonly selecting: AddressStep;
  /** Null: the whole hash is the map's. */
  readonly part: HashPart | null;
  /** The view that the address need not name; where it is left out, the map. */
  readonly plain?: View;
}

/**
 * Takes over what the address says, and from then on keeps address and store alike: a selection is a step of the history where
 * `selecting` says so, all else replaces it. A host's own hash stays until the map has something to write. Returns the undo.
 */
export function attachAddress(
  store: MapStore,
  { page, selecting, part, plain }: AddressHome,
): () => void {
  let timer = 0;
  const readHash = () => {
    const { hash } = page.location;
    return part ? part.read(hash) : hash;
  };
  // In a host's page a hash without our parameter is the host's own affair: the map stays as it is.
  const isSilent = () => part !== null && readHash() === '';
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
    const whole = part ? part.write(address.hash, hash) : hash;
    if (whole === null) return;
    address.hash = whole;
    const { history } = page;
    try {
      // The state object of the entry is the host's router's.
      history[step === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
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
