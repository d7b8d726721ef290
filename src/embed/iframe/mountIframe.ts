import { canDrawMaps } from '../../app/canDrawMaps';
import { putFootLast } from '../../app/first/restoreOrder';
import { mountError } from '../../app/mountError';
import { mountMap } from '../../app/mountMap';
import { nextTask } from '../../app/nextTask';
import { pageLanguage } from '../../app/pageLanguage';
import { IFRAME_SETTINGS, oneOf } from '../../app/settings';
import { VIEW_MODES } from '../../state/urlState';
import { loadMessages } from '../../i18n/loadMessages';
import { loadPages } from '../../panel/loadPages';
import { attachIframeMessages } from './attachIframeMessages';
import { canReadDataset, readIframeDataset } from './iframeDataset';

/**
 * Mounts the map of `map.html`, whose dataset is in the same file: hydrates what `edgewise build`
 * has prerendered, with the map or the list in front (`cli/build/listFirst`). The URL is its own;
 * inside another page a selection adds no history entry, because the history is that page's.
 */
export async function mountIframe(win: Window): Promise<void> {
  if (!canDrawMaps() || !canReadDataset(win.document)) return;
  // Without a width it is unknown whether list or map is in front, and nothing is visible.
  await hasWidth(win);
  // The first of the two is the one in front.
  const container = win.document.getElementById('map');
  if (!container) return;
  for (const other of win.document.querySelectorAll('#map ~ #map')) other.remove();
  putFootLast(container);
  const lang = pageLanguage(win);
  const [loaded, messages] = await Promise.all([
    readIframeDataset(win.document, container.dataset['checked'] ?? ''),
    loadMessages(lang),
    // In the same file. Preact numbers its ids in the order in which components render, which is that
    // of the build only if no part comes late.
    loadPages(),
  ]);
  const settings = { ...IFRAME_SETTINGS, messages };
  if (loaded.kind !== 'map') {
    await mountError(container, loaded, settings);
    return;
  }
  // Reading the dataset and hydrating are tasks of their own, so that a slow phone can answer between
  // them.
  await nextTask();
  const viewOf = (element: HTMLElement | null, name: string) =>
    oneOf(VIEW_MODES, element?.dataset[name] ?? null) ?? 'map';
  const prerenderedView = viewOf(container.querySelector<HTMLElement>('[data-view]'), 'view');
  const mounting = mountMap(container, {
    ...{ ...loaded, lang, settings },
    prerenderedView: prerenderedView === 'map' ? undefined : prerenderedView,
    urlBinding: {
      win,
      selecting: win.parent === win ? 'push' : 'replace',
      part: null,
      plain: viewOf(win.document.documentElement, 'plain'),
    },
    publishedFiles: {
      iframe: '',
      dataset: 'graph.json',
      script: container.dataset['script'] ?? '',
      opens: 'page',
      key: null,
    },
  });
  const map = await mounting.catch(() => null);
  if (!map) {
    await mountError(container, { kind: 'missing', file: 'map.html' }, settings);
    return;
  }
  // Only once there is something to see: the first message says that the map is drawn.
  attachIframeMessages(map, settings, win);
}

/** Resolves once the iframe has a width; while it is hidden it has none. */
function hasWidth(win: Window): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (win.innerWidth === 0) return;
      win.removeEventListener('resize', look);
      resolve();
    };
    win.addEventListener('resize', look);
    look();
  });
}
