import { mountError } from '../../app/mountError';
import type { MapOptions } from '../../app/mountMap';
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
import { beginMap } from './beginMap';
import { claimUrl } from './claimUrl';
import { createControls } from './createControls';
import { fetchDataset, readData } from './fetchDataset';
import { mountReact, type ReactMount } from './mountReact';
import type { Mounted } from './mounted';
import { EMPTY_MOUNT } from './emptyMount';
import { dispatch } from './dispatch';
import { languageOf } from './languageOf';
import type { MapData } from './publicElement';
import { readSettings, readShow, readTheme, readView } from './readAttributes';
import { watchFirstWidth } from './watchFirstWidth';
import { loadMessages } from '../../i18n/loadMessages';
import { loadOptional } from '../../i18n/loadOptional';

export interface MountOptions {
  /** Aborts when the element leaves the page or gets another dataset. */
  readonly signal: AbortSignal;
  /**
   * Whether this map may take the page's URL, if nothing else has it. Checked once there is a map.
   */
  readonly ownsUrl: () => boolean;
  /** Used instead of `src`. */
  readonly data: MapData | null;
  /** The URL of `embed.js`; null if there is none. */
  readonly script: string | null;
  /** Loads the map again. */
  readonly retry: () => void;
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
  // At once, even if something is still loading: from now on another map may take the URL.
  terms.signal.addEventListener('abort', () => end(undo));
  try {
    const mounted = await mount(host, container, terms, undo);
    if (terms.signal.aborted) end(undo);
    return mounted;
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
  { signal, ownsUrl, data, script, retry }: MountOptions,
  undo: Undo,
): Promise<Mounted> {
  const read = (name: string) => host.getAttribute(name);
  const langOf = () => languageOf(host) ?? document.documentElement.lang;
  const src = parseUrl(read('src') ?? '');
  if (src) adoptFallback(host, src);
  // Where React draws the map, its code loads in parallel with the dataset.
  if (widthOf(host) === 0 || readView(read, widthOf(host)) !== 'map')
    void loadOptional(import('../../app/mountMap'));
  // The styles are loaded in parallel with the dataset, and are ready before it.
  const [loaded, first, { attachAppearance }, urlPart, makeStage, attach] = await Promise.all([
    data ? readData(data) : src ? fetchDataset(src, signal) : missing(read('src')),
    loadMessages(langOf()),
    import('./attachAppearance'),
    read('hash') === 'map' ? import('./hostHash') : null,
    loadStage(),
    loadAccessibility(),
  ]);
  if (signal.aborted) return EMPTY_MOUNT;
  if (!makeStage || !attach) throw new Error('A part of the map could not be loaded.');
  let messages = first;
  let reactMount: ReactMount | null = null;
  const appearance = attachAppearance(
    host,
    container,
    () => readTheme(read),
    () => reactMount?.applySettings(),
  );
  const settings = () => readSettings(read, messages, appearance.theme.current());
  undo.push(appearance.stop);
  if (loaded.kind !== 'map') return mountFailed(host, container, loaded, settings(), undo, retry);
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
  const options: Omit<MapOptions, 'settings'> = {
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
    signal,
  };
  const early = await beginMap(container, {
    ...{ ...options, settings: settings() },
    ...{ makeStage, attach, signal },
  });
  if (early) undo.push(early.stop);
  const painted = early && nextPaint();
  reactMount = mountReact(container, { options, early, painted, settings });
  const { mounting, applySettings } = reactMount;
  undo.push(() => void mounting.then(({ stop }) => stop(), ignore));
  const { store } = early ?? (await mounting);
  const drawn = painted ?? mounting.then((mounted) => mounted.drawn.then(nextPaint));
  const article = attachHostArticle(store, host, () => messages);
  undo.push(
    attachChanges(store, {
      onSelect: (detail) => dispatch(host, 'edgewise-select', detail),
      onShow: (stances) => dispatch(host, 'edgewise-show', { stances }),
    }),
    article.stop,
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
    const mounted = await mounting;
    mounted.set(settings());
    await mounted.setLanguage(langOf());
    article.update();
  };
  void drawn.then(() => !signal.aborted && dispatch(host, 'edgewise-ready', {}), ignore);
  return {
    error: null,
    drawn,
    complete: Promise.all([drawn, mounting]),
    ...createControls({ store, toSVG: async () => (await mounting).toSVG() }, graph),
    update: (name) => {
      const { select, switchView, showOnly } = store.getState();
      if (name === 'select') select(parseTarget(graph, read('select')));
      else if (name === 'show') showOnly(readShow(read('show')) ?? STANCES);
      else if (name === 'view') switchView(readView(read, widthOf(host)));
      else if (name === 'article' || name === 'follow' || name === 'markers') article.update();
      else if (name === 'lang') void changeLanguage();
      else {
        appearance.theme.update();
        applySettings();
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

function ignore(): void {
  // The element shows the failure.
}

async function mountFailed(
  host: HTMLElement,
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  settings: Settings,
  undo: Undo,
  retry: () => void,
): Promise<Mounted> {
  // The host's own children stay visible below it.
  undo.push(await mountError(container, loaded, settings, retry));
  container.classList.add('failed');
  const { missing } = settings.messages.errors;
  const problems =
    loaded.kind === 'broken' ? loaded.problems : [{ path: '', message: missing(loaded.file) }];
  dispatch(host, 'edgewise-error', { problems });
  const error = new Error(problems.map(({ message }) => message).join('\n'));
  return { ...EMPTY_MOUNT, error };
}
