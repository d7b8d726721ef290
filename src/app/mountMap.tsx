import type { ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { SolvedLayout } from '../layout/types';
import type { Graph } from '../model/graph';
import { decodeAddress } from '../state/address';
import { createMapStore, type MapStore } from '../state/store';
import type { Words } from '../state/words/en';
import { App } from './App';
import { attachAddress, type AddressStep } from './attachAddress';
import { ErrorPage } from './ErrorPage';
import type { Loaded } from './readDataset';
import { solverOf } from './solverOf';

export interface MapOptions {
  readonly graph: Graph;
  /** Solved places; null: the map settles itself. */
  readonly layout: SolvedLayout | null;
  readonly words: Words;
  /** Ties the map to the window's address, a selection being this kind of step. Null: the address is not the map's. */
  readonly address: AddressStep | null;
}

export interface MountedMap {
  readonly store: MapStore;
  /** Takes the map out of its container and frees all it holds. */
  readonly stop: () => void;
}

/** Brings a map to life in `container`: wakes up what the build has drawn there, or draws it. */
export async function mountMap(
  container: HTMLElement,
  { graph, layout, words, address }: MapOptions,
): Promise<MountedMap> {
  const store = createMapStore(graph);
  // After the store was made: what the build drew is its initial state, and the address a change to it.
  if (address !== null) store.getState().openAddress(decodeAddress(window.location.hash, graph));
  const letGoOfAddress = address === null ? null : attachAddress(store, window, address);
  const solve = await solverOf(graph, layout);
  const app = <App store={store} words={words} solve={solve} drawn="" />;
  const stop = render(container, app);
  return {
    store,
    stop: () => {
      letGoOfAddress?.();
      stop();
    },
  };
}

/** Instead of a map that is missing or broken: what is wrong with it. Returns the undo. */
export function mountError(
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  words: Words,
): () => void {
  container.replaceChildren();
  return render(container, <ErrorPage loaded={loaded} words={words} />);
}

function render(container: HTMLElement, content: ReactElement): () => void {
  if (container.firstElementChild) {
    const root = hydrateRoot(container, content);
    return () => root.unmount();
  }
  const root = createRoot(container);
  root.render(content);
  return () => root.unmount();
}
