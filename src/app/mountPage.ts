import { loadOptional } from '../i18n/loadOptional';
import { loadMessages } from '../i18n/loadMessages';
import { loadDataset } from './loadDataset';
import { mountError, mountMap } from './mountMap';
import { prerenderedLanguage, pageLanguage } from './pageLanguage';
import { PAGE_SETTINGS } from './settings';

/**
 * The page itself: loads the map of `data-folder` into `container`, waking up what the build has drawn there, and ties it to the
 * address.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  const { folder = '.', checked = '' } = container.dataset;
  const [loaded, messages, wanted] = await Promise.all([
    loadDataset(folder, checked),
    loadMessages(prerenderedLanguage(container)),
    loadMessages(pageLanguage(window)),
  ]);
  if (loaded.kind !== 'map') {
    await mountError(container, loaded, { ...PAGE_SETTINGS, messages: wanted });
    return;
  }
  const settings = { ...PAGE_SETTINGS, messages };
  const urlBinding = { win: window, selecting: 'push', part: null } as const;
  const publishedFiles = {
    iframe: `${folder}/map.html`,
    dataset: `${folder}/graph.json`,
    script: 'embed.js',
    opens: 'page',
    key: null,
  } as const;
  const map = await mountMap(container, {
    ...{ ...loaded, urlBinding, publishedFiles, settings },
    onReady: () => {
      if (wanted !== messages) map.set({ ...settings, messages: wanted });
      void map.setLanguage(pageLanguage(window));
    },
  });
  // Nobody prints before the page stands. What is printed is what the build has drawn.
  const module = await loadOptional(import('./attachPrint'));
  module?.attachPrint(messages, window);
}
