import { attachPrint } from '../app/attachPrint';
import { mountError, mountMap } from '../app/mountMap';
import { PAGE_SETTINGS } from '../app/settings';
import { readFrameDataset } from './frameDataset';

/**
 * The map of `map.html`, whose dataset stands in the same file: wakes up what `edgewise build` has drawn in `container`. The
 * address is its own; inside another page a selection is no step of the history, which is that page's.
 */
export async function mountFrame(container: HTMLElement, page: Window): Promise<void> {
  const loaded = await readFrameDataset(page.document, container.dataset['checked'] ?? '');
  if (loaded.kind !== 'map') {
    mountError(container, loaded, PAGE_SETTINGS);
    return;
  }
  const selecting = page.parent === page ? 'push' : 'replace';
  const address = { page, selecting, key: null } as const;
  await mountMap(container, { ...loaded, address, settings: PAGE_SETTINGS });
  attachPrint(PAGE_SETTINGS.words, page);
}
