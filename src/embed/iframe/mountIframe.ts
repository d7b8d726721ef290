import { attachPrint } from '../../app/attachPrint';
import { mountError, mountMap } from '../../app/mountMap';
import { prerenderedLanguage, pageLanguage } from '../../app/pageLanguage';
import { IFRAME_SETTINGS, oneOf } from '../../app/settings';
import { VIEW_MODES } from '../../state/urlState';
import { loadMessages } from '../../i18n/loadMessages';
import { attachIframeMessages } from './attachIframeMessages';
import { readIframeDataset } from './iframeDataset';

/**
 * The map of `map.html`, whose dataset stands in the same file: wakes up what `edgewise build` has drawn in `container`, with the
 * map or the list in front (`cli/build/listFirst`). The address is its own; inside another page a selection is no step of the
 * history, which is that page's.
 */
export async function mountIframe(container: HTMLElement, win: Window): Promise<void> {
  for (const other of win.document.querySelectorAll('#map ~ #map')) other.remove();
  const loaded = await readIframeDataset(win.document, container.dataset['checked'] ?? '');
  const messages = await loadMessages(prerenderedLanguage(container));
  const wanted = await loadMessages(pageLanguage(win));
  if (loaded.kind !== 'map') {
    await mountError(container, loaded, { ...IFRAME_SETTINGS, messages: wanted });
    return;
  }
  const isInIframe = win.parent !== win;
  const selecting = isInIframe ? 'replace' : 'push';
  const viewOf = (element: HTMLElement | null, name: string) =>
    oneOf(VIEW_MODES, element?.dataset[name] ?? null) ?? 'map';
  const plain = viewOf(win.document.documentElement, 'plain');
  const prerenderedView = viewOf(container.querySelector<HTMLElement>('[data-view]'), 'view');
  const urlBinding = { win, selecting, part: null, plain } as const;
  const publishedFiles = {
    iframe: '',
    dataset: 'graph.json',
    script: container.dataset['script'] ?? '',
    opens: 'page',
    key: null,
  } as const;
  const settings = { ...IFRAME_SETTINGS, messages };
  let ready = () => {};
  const drawn = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const map = await mountMap(container, {
    ...loaded,
    ...{ urlBinding, publishedFiles, settings },
    prerenderedView: prerenderedView === 'map' ? undefined : prerenderedView,
    onReady: ready,
  });
  // Not before there is something to see: the first message says that the picture stands.
  await drawn;
  if (wanted !== messages) map.set({ ...settings, messages: wanted });
  await map.setLanguage(pageLanguage(win));
  attachPrint(messages, win);
  attachIframeMessages(map, { ...settings, messages: wanted }, win);
}
