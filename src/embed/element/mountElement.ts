import { mountError, mountMap, type MountedMap } from '../../app/mountMap';
import { loadAccessibility } from '../../app/loadAccessibility';
import type { Loaded } from '../../app/readDataset';
import type { Settings } from '../../app/settings';
import { parseTarget } from '../../graph/target';
import { loadStage } from '../../map/loadStage';
import type { PublishedFiles } from '../../share/shareLinks';
import { STANCES } from '../../format/types';
import { attachChanges } from '../changes';
import { nextPaint } from '../../app/nextPaint';
import { adoptFallback } from './adoptFallback';
import { attachHostArticle } from './attachHostArticle';
import { claimUrl } from './claimUrl';
import { createControls } from './createControls';
import { fetchDataset, readData } from './fetchDataset';
import type { Mounted } from './mounted';
import { EMPTY_MOUNT } from './emptyMount';
import { dispatch } from './dispatch';
import { languageOf } from './languageOf';
import type { MapData } from './publicElement';
import { readSettings, readShow, readTheme, readView } from './readAttributes';
import { watchFirstWidth } from './watchFirstWidth';
import { loadMessages } from '../../i18n/loadMessages';

export interface MountOptions {
  /** Checked after every await: an element that has left the page meanwhile gets nothing. */
  readonly isWanted: () => boolean;
  /**
   * Whether this map may take the page's URL, if nothing else has it. Checked once there is a map.
   */
  readonly ownsUrl: () => boolean;
  /** Used instead of `src`. */
  readonly data: MapData | null;
  /** The URL of `embed.js`; null if there is none. */
  readonly script: string | null;
}

type Undo = (() => void)[];

/**
 * Draws the map of an `<edgewise-map>` into `container` in its shadow root. Resolves when the map
 * is interactive, or when the container and the event `edgewise-error` have reported why there can
 * be none. Rejects if a part of the code fails to load.
 */
export async function mountElement(
  host: HTMLElement,
  container: HTMLElement,
  terms: MountOptions,
): Promise<Mounted> {
  const undo: Undo = [];
  try {
    return await mount(host, container, terms, undo);
  } catch (reason) {
    end(undo);
    throw reason;
  }
}

function end(undo: Undo): void {
  undo.splice(0).forEach((one) => one());
}

async function mount(
  host: HTMLElement,
  container: HTMLElement,
  { isWanted, ownsUrl, data, script }: MountOptions,
  undo: Undo,
): Promise<Mounted> {
  const read = (name: string) => host.getAttribute(name);
  const langOf = () => languageOf(host) ?? document.documentElement.lang;
  const src = parseUrl(read('src') ?? '');
  if (src) adoptFallback(host, src);
  // The styles are loaded in parallel with the dataset, and are ready before it.
  const [loaded, first, { attachAppearance }, urlPart, ...parts] = await Promise.all([
    data ? readData(data) : src ? fetchDataset(src) : missing(read('src')),
    loadMessages(langOf()),
    import('./attachAppearance'),
    read('hash') === 'map' ? import('./hostHash') : null,
    loadStage(),
    loadAccessibility(),
  ]);
  if (!isWanted()) return EMPTY_MOUNT;
  if (parts.includes(null)) throw new Error('A part of the map could not be loaded.');
  let messages = first;
  let map: MountedMap | null = null;
  const appearance = attachAppearance(
    host,
    container,
    () => readTheme(read),
    () => map?.set(settings()),
  );
  const settings = () => readSettings(read, messages, appearance.theme.current());
  undo.push(appearance.stop);
  if (loaded.kind !== 'map') return mountFailed(host, container, loaded, settings(), undo);
  const { graph } = loaded;
  appearance.lendFonts(graph.dataset, messages);
  const release = urlPart && ownsUrl() && claimUrl(host);
  const hashModule = release ? urlPart : null;
  if (release) undo.push(release);
  const publishedFiles: PublishedFiles = {
    // `edgewise build` writes the two side by side.
    iframe: data ? null : (parseUrl('map.html', src ?? undefined)?.href ?? null),
    dataset: data ? null : (src?.href ?? null),
    script,
    opens: hashModule ? 'page' : 'iframe',
    key: hashModule && hashModule.HASH_KEY,
  };
  const widthPx = widthOf(host);
  const view = readView(read, widthPx);
  const mounted = await mountMap(container, {
    ...loaded,
    initial: { selection: parseTarget(graph, read('select')), shown: readShow(read('show')), view },
    urlBinding: hashModule && {
      win: window,
      selecting: 'replace',
      part: hashModule.hostHash,
      plain: view,
    },
    publishedFiles,
    lang: langOf(),
    settings: settings(),
  });
  map = mounted;
  const drawn = mounted.drawn.then(nextPaint);
  const { store } = mounted;
  const article = attachHostArticle(store, host, () => messages);
  undo.push(
    attachChanges(store, {
      onSelect: (detail) => dispatch(host, 'edgewise-select', detail),
      onShow: (stances) => dispatch(host, 'edgewise-show', { stances }),
    }),
    article.stop,
    mounted.stop,
  );
  // In a hidden tab nothing is drawn, but the map's methods work.
  if (widthPx > 0) await drawn;
  else if (read('view') === null && !hashModule)
    undo.push(
      watchFirstWidth(host, (shownPx) => {
        if (store.getState().view === view) store.getState().switchView(readView(read, shownPx));
      }),
    );
  let requests = 0;
  const changeLanguage = async () => {
    requests += 1;
    const request = requests;
    const next = await loadMessages(langOf());
    // After two changes in a row the messages may arrive in the opposite order.
    if (request !== requests) return;
    messages = next;
    appearance.lendFonts(graph.dataset, messages);
    mounted.set(settings());
    await mounted.setLanguage(langOf());
    article.update();
  };
  if (!isWanted()) end(undo);
  else
    void drawn.then(
      () => undo.length > 0 && dispatch(host, 'edgewise-ready', {}),
      () => undefined,
    );
  return {
    error: null,
    drawn,
    ...createControls(mounted, graph),
    stop: () => end(undo),
    update: (name) => {
      const { select, switchView, showOnly } = store.getState();
      if (name === 'select') select(parseTarget(graph, read('select')));
      else if (name === 'show') showOnly(readShow(read('show')) ?? STANCES);
      else if (name === 'view') switchView(readView(read, widthOf(host)));
      else if (name === 'article' || name === 'follow' || name === 'markers') article.update();
      else if (name === 'lang') void changeLanguage();
      else {
        appearance.theme.update();
        mounted.set(settings());
      }
    },
  };
}

/**
 * Null for an invalid URL, and for a relative one that cannot be resolved, like a file beside a
 * `data:` URL.
 */
function parseUrl(text: string, base: string | URL = document.baseURI): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

function missing(src: string | null): Loaded {
  return { kind: 'missing', file: src ?? '' };
}

// Not `clientWidth`, which would be 0 on a page that makes the element inline.
function widthOf(host: HTMLElement): number {
  return host.getBoundingClientRect().width;
}

async function mountFailed(
  host: HTMLElement,
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  settings: Settings,
  undo: Undo,
): Promise<Mounted> {
  // If the code for the notice fails to load too, the host's own children stay in its place.
  const root = await mountError(container, loaded, settings);
  if (root) container.classList.add('failed');
  const { missing } = settings.messages.errors;
  const problems =
    loaded.kind === 'broken' ? loaded.problems : [{ path: '', message: missing(loaded.file) }];
  dispatch(host, 'edgewise-error', { problems });
  const error = new Error(problems.map(({ message }) => message).join('\n'));
  undo.push(() => root?.unmount());
  return { ...EMPTY_MOUNT, error, stop: () => end(undo) };
}
