import { en } from '../state/words/en';
import { loadDataset } from './loadDataset';
import { mountError, mountMap } from './mountMap';

/**
 * The page itself: loads the map of `data-folder` into `container`, waking up what the build has drawn there, and ties it to the
 * address.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  const { folder = '.', checked = '' } = container.dataset;
  const loaded = await loadDataset(folder, checked);
  if (loaded.kind === 'map') await mountMap(container, { ...loaded, words: en, address: 'push' });
  else mountError(container, loaded, en);
}
