import { attachPrint } from '../../app/attachPrint';
import { mountError, mountMap } from '../../app/mountMap';
import { drawnLanguage, pageLanguage } from '../../app/pageLanguage';
import { FRAME_SETTINGS, oneOf } from '../../app/settings';
import { VIEWS } from '../../state/urlState';
import { bringWords } from '../../i18n/loadMessages';
import { attachFrameMessages } from './attachIframeMessages';
import { readFrameDataset } from './iframeDataset';

/**
 * The map of `map.html`, whose dataset stands in the same file: wakes up what `edgewise build` has drawn in `container`, with the
 * map or the list in front (`cli/build/listFirst`). The address is its own; inside another page a selection is no step of the
 * history, which is that page's.
 */
export async function mountFrame(container: HTMLElement, page: Window): Promise<void> {
  for (const other of page.document.querySelectorAll('#map ~ #map')) other.remove();
  const loaded = await readFrameDataset(page.document, container.dataset['checked'] ?? '');
  const words = await bringWords(drawnLanguage(container));
  const wanted = await bringWords(pageLanguage(page));
  if (loaded.kind !== 'map') {
    await mountError(container, loaded, { ...FRAME_SETTINGS, words: wanted });
    return;
  }
  const isFramed = page.parent !== page;
  const selecting = isFramed ? 'replace' : 'push';
  const viewOf = (element: HTMLElement | null, name: string) =>
    oneOf(VIEWS, element?.dataset[name] ?? null) ?? 'map';
  const plain = viewOf(page.document.documentElement, 'plain');
  const drawnView = viewOf(container.querySelector<HTMLElement>('[data-view]'), 'view');
  const address = { page, selecting, part: null, plain } as const;
  const published = {
    frame: '',
    dataset: 'graph.json',
    script: container.dataset['script'] ?? '',
    opens: 'page',
    key: null,
  } as const;
  const settings = { ...FRAME_SETTINGS, words };
  let ready = () => {};
  const drawn = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const map = await mountMap(container, {
    ...loaded,
    ...{ address, published, settings },
    drawn: drawnView === 'map' ? undefined : drawnView,
    onReady: ready,
  });
  // Not before there is something to see: the first message says that the picture stands.
  await drawn;
  if (wanted !== words) map.set({ ...settings, words: wanted });
  await map.tell(pageLanguage(page));
  attachPrint(words, page);
  attachFrameMessages(map, { ...settings, words: wanted }, page);
}
