import { loadPages } from '../../panel/loadPages';
import type { MapState, MapStore } from '../../state/store';

/**
 * Shows that the panel follows, while its code is on its way: the drawer rises at once over what the
 * build has written into it, and the panel is busy. Call the result when React has taken over.
 */
export function attachWaiting(root: HTMLElement, store: MapStore): () => void {
  const drawer = root.querySelector<HTMLElement>('[data-stop]');
  const panel = root.querySelector<HTMLElement>('[data-panel]');
  const write = ({ drawer: stop, selection, chooser, limits }: MapState) => {
    if (drawer) drawer.dataset['stop'] = stop;
    if (selection || chooser || limits) panel?.setAttribute('aria-busy', 'true');
    else panel?.removeAttribute('aria-busy');
  };
  write(store.getState());
  const unsubscribe = store.subscribe(write);
  return () => {
    unsubscribe();
    if (!panel?.hasAttribute('aria-busy')) return;
    void loadPages().then(() => panel.removeAttribute('aria-busy'));
  };
}
