import { createRoot, hydrateRoot } from 'react-dom/client';
import { decodeAddress } from '../state/address';
import { createMapStore } from '../state/store';
import { en } from '../state/words/en';
import { App } from './App';
import { attachAddress } from './attachAddress';
import { ErrorPage } from './ErrorPage';
import { loadDataset } from './loadDataset';
import { solverOf } from './solverOf';

/**
 * The page itself: loads the map of `data-folder` into `container`, waking up what the build has drawn there, and ties it to the
 * address.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  const { folder = '.', checked = '' } = container.dataset;
  const loaded = await loadDataset(folder, checked);
  if (loaded.kind !== 'map') {
    container.replaceChildren();
    createRoot(container).render(<ErrorPage loaded={loaded} words={en} />);
    return;
  }
  const { graph, layout } = loaded;
  const store = createMapStore(graph);
  // After the store was made: what the build drew is its initial state, and the address a change to it.
  store.getState().openAddress(decodeAddress(window.location.hash, graph));
  attachAddress(store, window);
  const solve = await solverOf(graph, layout);
  const app = <App store={store} words={en} solve={solve} drawn="" />;
  if (container.firstElementChild) hydrateRoot(container, app);
  else createRoot(container).render(app);
}
