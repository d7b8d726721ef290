import { canDrawMaps } from './canDrawMaps';
import { loadMessages } from '../i18n/loadMessages';
import { loadDataset } from './loadDataset';
import { mountError, mountMap } from './mountMap';
import { pageLanguage } from './pageLanguage';
import type { Loaded } from './readDataset';
import { PAGE_SETTINGS } from './settings';

/**
 * The stand-alone page: hydrates the map of `data-folder` in `container` and binds it to the URL.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  if (!canDrawMaps()) return;
  const { folder = '.', checked = '' } = container.dataset;
  const lang = pageLanguage(window);
  const [loaded, messages] = await Promise.all([loadDataset(folder, checked), loadMessages(lang)]);
  const settings = { ...PAGE_SETTINGS, messages };
  const fail = (why: Exclude<Loaded, { kind: 'map' }>) =>
    mountError(container, why, settings, () => location.reload());
  if (loaded.kind !== 'map') {
    await fail(loaded);
    return;
  }
  const mounting = mountMap(container, {
    ...{ ...loaded, lang, settings },
    urlBinding: { win: window, selecting: 'push', part: null },
    publishedFiles: {
      iframe: `${folder}/map.html`,
      dataset: `${folder}/graph.json`,
      script: 'embed.js',
      opens: 'page',
      key: null,
    },
  });
  await mounting.catch(() => fail({ kind: 'missing', file: `${folder}/graph.json` }));
}
