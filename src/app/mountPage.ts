import { loadDataset } from './loadDataset';
import { mountError, mountMap } from './mountMap';
import { PAGE_SETTINGS } from './settings';

/**
 * The page itself: loads the map of `data-folder` into `container`, waking up what the build has drawn there, and ties it to the
 * address.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  const { folder = '.', checked = '' } = container.dataset;
  const loaded = await loadDataset(folder, checked);
  if (loaded.kind !== 'map') {
    mountError(container, loaded, PAGE_SETTINGS);
    return;
  }
  const address = { page: window, selecting: 'push', key: null } as const;
  await mountMap(container, { ...loaded, address, settings: PAGE_SETTINGS });
  // Nobody prints before the page stands.
  const { attachPrint } = await import('./attachPrint');
  attachPrint(PAGE_SETTINGS.words, window);
}
