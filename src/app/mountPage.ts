import { bring } from '../i18n/loadOptional';
import { bringWords } from '../i18n/loadMessages';
import { loadDataset } from './loadDataset';
import { mountError, mountMap } from './mountMap';
import { drawnLanguage, pageLanguage } from './pageLanguage';
import { PAGE_SETTINGS } from './settings';

/**
 * The page itself: loads the map of `data-folder` into `container`, waking up what the build has drawn there, and ties it to the
 * address.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  const { folder = '.', checked = '' } = container.dataset;
  const [loaded, words, wanted] = await Promise.all([
    loadDataset(folder, checked),
    bringWords(drawnLanguage(container)),
    bringWords(pageLanguage(window)),
  ]);
  if (loaded.kind !== 'map') {
    await mountError(container, loaded, { ...PAGE_SETTINGS, words: wanted });
    return;
  }
  const settings = { ...PAGE_SETTINGS, words };
  const address = { page: window, selecting: 'push', part: null } as const;
  const published = {
    frame: `${folder}/map.html`,
    dataset: `${folder}/graph.json`,
    script: 'embed.js',
    opens: 'page',
    key: null,
  } as const;
  const map = await mountMap(container, {
    ...{ ...loaded, address, published, settings },
    onReady: () => {
      if (wanted !== words) map.set({ ...settings, words: wanted });
      void map.tell(pageLanguage(window));
    },
  });
  // Nobody prints before the page stands. What is printed is what the build has drawn.
  const brought = await bring(import('./attachPrint'));
  brought?.attachPrint(words, window);
}
